package io.answerable.risk;

/** The four views of risk (R-RSK-01). */
public enum RiskDimension {
    ETHICAL, TECHNICAL, LEGAL, OPERATIONAL
}
