package io.answerable.audit;

/** What sort of audit it is (R-AUD-13). */
public enum AuditKind {
    /** By the organisation itself. */
    INTERNAL,
    /** By somebody from outside who looks how ready the organisation is. */
    EXTERNAL_READINESS,
    /** By a certification body. */
    EXTERNAL_CERTIFICATION,
    /** Of a supplier. */
    SUPPLIER
}
