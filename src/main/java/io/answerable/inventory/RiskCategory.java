package io.answerable.inventory;

/** The category of an AI system under the EU AI Act, as recorded. */
public enum RiskCategory {
    PROHIBITED, HIGH_RISK_ANNEX_I, HIGH_RISK_ANNEX_III, ANNEX_III_NOT_HIGH_RISK, TRANSPARENCY, MINIMAL, OUT_OF_SCOPE, UNCLASSIFIED;

    public boolean isHighRisk() {
        return this == HIGH_RISK_ANNEX_I || this == HIGH_RISK_ANNEX_III;
    }
}
