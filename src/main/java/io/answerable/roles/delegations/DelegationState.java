package io.answerable.roles.delegations;

/** Where a delegation stands on a day. */
public enum DelegationState {
    /** Not yet accepted, or accepted and not yet begun. */
    OFFERED,
    /** The deputy acts. */
    ACTIVE,
    /** Over. */
    ENDED,
    /** Not taken. */
    DECLINED
}
