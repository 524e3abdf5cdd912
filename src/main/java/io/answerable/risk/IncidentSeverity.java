package io.answerable.risk;

/** How grave an incident is (risk taxonomy). */
public enum IncidentSeverity {
    MINOR, MODERATE, SERIOUS, CRITICAL;

    /** Whether it has to be contained at once, and may have to be reported to an authority. */
    public boolean isGrave() {
        return this == SERIOUS || this == CRITICAL;
    }
}
