package io.answerable.reference;

/** How serious a risk is: likelihood times impact on the scales of the catalogue; the same for all units (R-RSK-22). */
public enum RiskLevel {
    LOW, MEDIUM, HIGH, CRITICAL;

    public boolean isAbove(RiskLevel other) {
        return compareTo(other) > 0;
    }

    /** Whether it needs a treatment or an acceptance (invariant K-2). */
    public boolean isHigh() {
        return isAbove(MEDIUM);
    }
}
