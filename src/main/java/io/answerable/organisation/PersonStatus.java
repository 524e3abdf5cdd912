package io.answerable.organisation;

/** Whether a person works here: at work, on leave, or gone. */
public enum PersonStatus {
    ACTIVE, ON_LEAVE, LEFT
}
