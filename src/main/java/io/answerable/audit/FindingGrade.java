package io.answerable.audit;

/** How grave a finding is (R-AUD-05). */
public enum FindingGrade {
    /** A requirement is not met at all, or its purpose is at risk. */
    MAJOR_NC,
    /** A requirement is not met in part. */
    MINOR_NC,
    /** Nothing is broken yet. */
    OBSERVATION,
    /** Something could be better. */
    OPPORTUNITY;

    /** Whether it needs a corrective action. */
    public boolean isNonconformity() {
        return this == MAJOR_NC || this == MINOR_NC;
    }
}
