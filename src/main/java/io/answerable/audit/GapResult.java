package io.answerable.audit;

/** How far the organisation meets one clause or control. */
public enum GapResult {
    CONFORMING, PARTIAL, NOT_CONFORMING, NOT_APPLICABLE,
    /** Nobody has told (rule reading 29). */
    NOT_DETAILED;

    /** Whether something is missing. */
    public boolean isGap() {
        return this == PARTIAL || this == NOT_CONFORMING;
    }
}
