package io.answerable.audit;

/** What came of a management review. */
public enum ReviewOutcomeKind {
    /** Something was decided. */
    DECISION,
    /** Somebody was asked to do something by a day. */
    ACTION
}
