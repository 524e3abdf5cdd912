package io.answerable.roles.vacancies;

import io.answerable.kernel.HolderRef;
import io.answerable.roles.Scope;
import io.answerable.roles.VacancyId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A role that must not stay vacant and has nobody, as on a day.
 *
 * @param reason {@code LEFT}: the last holder left; {@code ENDED}: the last assignment ended;
 *            {@code NOTICED}: somebody noticed that nobody holds the role
 * @param openedOn first day without a holder, or on which it was noticed
 * @param dueOn day by which it has to be filled
 * @param useEndsOn day on which the high-risk system is suspended unless somebody takes the role, once that was told
 * @param closedOn day on which it was filled or abolished
 */
public record VacancyView(VacancyId id, String role, Scope scope, VacancyState state, String reason,
        LocalDate openedOn, LocalDate dueOn, @Nullable LocalDate useEndsOn, @Nullable LocalDate closedOn,
        @Nullable HolderRef lastHolder,
        LocalDate asOf, int version) {

    public boolean overdue() {
        return closedOn == null && dueOn.isBefore(asOf);
    }
}
