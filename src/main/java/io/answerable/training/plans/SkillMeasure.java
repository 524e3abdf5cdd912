package io.answerable.training.plans;

/** How a skills gap is closed (R-TRN-15). */
public enum SkillMeasure {
    UPSKILLING, RECRUITMENT, EXTERNAL_SUPPORT
}
