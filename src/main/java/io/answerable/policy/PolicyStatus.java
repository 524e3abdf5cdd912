package io.answerable.policy;

/** How far a policy has come (domain model, section 8). */
public enum PolicyStatus {
    DRAFT, IN_CONSULTATION, IN_REVIEW, APPROVED, PUBLISHED, SUPERSEDED, RETIRED
}
