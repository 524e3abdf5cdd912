package io.answerable.organisation;

/** Whether a person works here: at work, on leave, gone, or yet to come. */
public enum PersonStatus {
    ACTIVE, ON_LEAVE, LEFT,
    /** The employment begins later. */
    JOINING;

    /** Neither gone nor yet to come (rule reading 1). */
    public boolean present() {
        return this == ACTIVE || this == ON_LEAVE;
    }
}
