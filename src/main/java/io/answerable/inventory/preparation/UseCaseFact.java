package io.answerable.inventory.preparation;

import org.jspecify.annotations.Nullable;

/**
 * Why there is a system at all (R-INV-15).
 *
 * @param improvement the process to be improved, and how
 * @param objective key of the strategic objective that it serves
 */
public record UseCaseFact(@Nullable String problem, @Nullable String painPoint, @Nullable String improvement,
        @Nullable Priority priority, @Nullable String objective) {

    /** How soon it is wanted. */
    public enum Priority {
        LOW, MEDIUM, HIGH
    }

    UseCaseFact serving(@Nullable String objective) {
        return new UseCaseFact(problem, painPoint, improvement, priority, objective);
    }

    /** Whether the problem and the pain point are stated. */
    public boolean isStated() {
        return problem != null && painPoint != null;
    }
}
