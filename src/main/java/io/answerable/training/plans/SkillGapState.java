package io.answerable.training.plans;

/** What has become of a skills gap. */
public enum SkillGapState {
    OPEN, CLOSED, DROPPED
}
