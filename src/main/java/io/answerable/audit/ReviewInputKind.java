package io.answerable.audit;

/** What a management review has to consider (ISO/IEC 42001, 9.3.2). */
public enum ReviewInputKind {
    /** What became of what earlier reviews asked for. */
    PREVIOUS_ACTIONS,
    /** What has changed outside and inside. */
    CONTEXT_CHANGES,
    /** What interested parties need and expect. */
    STAKEHOLDER_FEEDBACK,
    /** How far objectives are met. */
    OBJECTIVES,
    /** What did not conform, and what was done about it. */
    NONCONFORMITIES,
    /** What audits have found. */
    AUDIT_RESULTS,
    /** How risks and their treatments stand. */
    RISK_STATUS,
    /** What could be better. */
    OPPORTUNITIES
}
