package io.answerable.signals.spi;

/** In what way something rests on a person. */
public enum CommitmentKind {
    /** They hold a role. */
    ROLE,
    /** They act for somebody. */
    DELEGATION,
    /** They head a unit. */
    HEAD_OF_UNIT,
    /** Somebody reports to them. */
    REPORTING_LINE,
    /** They sit on or chair a committee. */
    COMMITTEE,
    /** They own a strategic objective. */
    OBJECTIVE,
    /** They own an item of the roadmap. */
    ROADMAP_ITEM,
    /** They keep the contact with an external party. */
    CONTACT,
    /** They own a risk. */
    RISK,
    /** They carry out a risk treatment. */
    RISK_TREATMENT,
    /** They conduct an assessment. */
    ASSESSMENT,
    /** They handle an incident. */
    INCIDENT,
    /** They wrote a policy or procedure and keep it. */
    POLICY,
    /** They lead an audit or belong to its team. */
    AUDIT,
    /** They own a corrective action. */
    CORRECTIVE_ACTION,
    /** They put something right by the remediation plan. */
    REMEDIATION,
    /** They chair or prepare a management review. */
    MANAGEMENT_REVIEW,
    /** They agreed to a business KPI. */
    BUSINESS_KPI,
    /** They are to take a course. */
    TRAINING
}
