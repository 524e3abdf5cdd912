package io.answerable.audit;

/** Where a finding comes from (R-AUD-16). */
public enum FindingSource {
    AUDIT, INCIDENT, MONITORING, GAP_ASSESSMENT, STAKEHOLDER_FEEDBACK, CONCERN
}
