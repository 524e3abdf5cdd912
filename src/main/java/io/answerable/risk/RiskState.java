package io.answerable.risk;

import java.util.Set;

/** Where a risk stands (domain model, section 5). */
public enum RiskState {
    IDENTIFIED, EVALUATED, TREATMENT_PLANNED, IN_TREATMENT, MONITORED, ACCEPTED, CLOSED, REOPENED;

    public boolean isOpen() {
        return this != CLOSED;
    }

    /** The states that can follow. A monitored risk may need another treatment; one of which every treatment was
     * dropped is evaluated as before; an acceptance can be renewed. */
    public Set<RiskState> next() {
        return switch (this) {
            case IDENTIFIED, REOPENED -> Set.of(EVALUATED);
            case EVALUATED -> Set.of(TREATMENT_PLANNED, ACCEPTED);
            case TREATMENT_PLANNED -> Set.of(IN_TREATMENT, MONITORED, EVALUATED);
            case IN_TREATMENT -> Set.of(MONITORED, TREATMENT_PLANNED, EVALUATED);
            case MONITORED -> Set.of(CLOSED, TREATMENT_PLANNED);
            case ACCEPTED -> Set.of(EVALUATED, ACCEPTED);
            case CLOSED -> Set.of(REOPENED);
        };
    }
}
