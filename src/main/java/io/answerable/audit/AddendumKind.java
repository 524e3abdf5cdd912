package io.answerable.audit;

/** Why something was added to an issued finding. */
public enum AddendumKind {
    /** Those concerned say something to it (R-AUD-15). */
    ANSWER,
    /** Those concerned do not agree. */
    DISPUTE,
    /** The auditor answers a dispute. */
    SETTLEMENT,
    /** The auditor adds what became known later. */
    ADDENDUM
}
