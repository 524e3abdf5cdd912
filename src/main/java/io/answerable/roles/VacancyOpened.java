package io.answerable.roles;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;

/**
 * A role that must not stay vacant has lost its last holder.
 *
 * @param openedOn first day without a holder
 * @param dueOn day by which it has to be filled
 */
public record VacancyOpened(VacancyId vacancy, String role, Scope scope, LocalDate openedOn, LocalDate dueOn,
        Provenance provenance) implements GovernanceEvent {}
