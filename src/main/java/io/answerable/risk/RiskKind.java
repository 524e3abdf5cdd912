package io.answerable.risk;

/** Whether something may go wrong or may turn out well (R-RSK-02). */
public enum RiskKind {
    THREAT, OPPORTUNITY
}
