package io.answerable.training;

/** How what somebody can do compares with what their role asks for. Unknown is not zero (R-TRN-03). */
public enum CompetencyState {
    /** They can do what is asked for. */
    MET,
    /** They were assessed, and less was found than is asked for. */
    SHORT,
    /** Nobody has assessed it. */
    UNKNOWN
}
