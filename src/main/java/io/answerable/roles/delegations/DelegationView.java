package io.answerable.roles.delegations;

import io.answerable.kernel.PersonId;
import io.answerable.roles.DelegationId;
import io.answerable.roles.Scope;
import io.answerable.roles.VacancyId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who deputises for whom in which role, as on a day (R-ROL-38).
 *
 * @param holder who is deputised and stays answerable; null: the role is vacant
 * @param to last good day; null: open
 * @param mayDecide whether the deputy may decide, or only prepare
 * @param vacancy the vacancy during which the deputy acts, if any
 */
public record DelegationView(DelegationId id, String key, @Nullable PersonId holder, PersonId deputy, String role,
        Scope scope, @Nullable LocalDate from, @Nullable LocalDate to, DelegationState state, boolean mayDecide,
        @Nullable VacancyId vacancy, LocalDate asOf, int version) {}
