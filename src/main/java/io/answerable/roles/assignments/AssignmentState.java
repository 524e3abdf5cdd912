package io.answerable.roles.assignments;

/** Where an assignment stands on a day. */
public enum AssignmentState {
    /** Offered and not yet accepted, or accepted and not yet begun. */
    PROPOSED,
    /** Held. */
    ACTIVE,
    /** Over. */
    ENDED,
    /** Not taken. */
    DECLINED,
    /** Held, but for the time being not to be acted in. */
    SUSPENDED
}
