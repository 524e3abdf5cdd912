package io.answerable.inventory;

/** Whether what a gate asks for is there. */
public enum RequirementState {
    /** It is there, with evidence. */
    MET,
    /** It is missing; somebody can mend that. */
    OPEN,
    /** The system does not need it. */
    NOT_APPLICABLE
}
