package io.answerable.roles;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;

/**
 * A vacant role has a holder again.
 *
 * @param filledOn first day with a holder
 */
public record VacancyFilled(VacancyId vacancy, String role, Scope scope, RoleAssignmentId assignment,
        LocalDate filledOn, Provenance provenance) implements GovernanceEvent {}
