package io.answerable.policy;

import java.util.Set;

/** How far a policy has come (domain model, section 8). */
public enum PolicyStatus {
    DRAFT, IN_CONSULTATION, IN_REVIEW, APPROVED, PUBLISHED, SUPERSEDED, RETIRED;

    /** Where a step may lead from here. */
    public Set<PolicyStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(IN_CONSULTATION);
            case IN_CONSULTATION -> Set.of(IN_REVIEW);
            case IN_REVIEW -> Set.of(APPROVED, DRAFT);
            case APPROVED -> Set.of(PUBLISHED, DRAFT);
            case PUBLISHED -> Set.of(SUPERSEDED, RETIRED);
            case SUPERSEDED, RETIRED -> Set.of();
        };
    }

    /** Whether it is still being worked on. */
    public boolean isInWork() {
        return this == DRAFT || this == IN_CONSULTATION || this == IN_REVIEW || this == APPROVED;
    }
}
