package io.answerable.risk;

import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody bears what remains of a risk (R-RSK-14).
 *
 * @param role the role by whose authority it was accepted, where known
 * @param until the last day on which it holds; null: until the risk changes
 */
public record RiskAcceptance(PersonId by, @Nullable String role, LocalDate on, @Nullable LocalDate until) {

    public boolean hasExpiredBy(LocalDate day) {
        return until != null && until.isBefore(day);
    }
}
