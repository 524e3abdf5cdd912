package io.answerable.roles.vacancies;

import io.answerable.organisation.UnitReorganised;
import io.answerable.roles.RoleAssignmentAccepted;
import io.answerable.roles.Scope;
import io.answerable.roles.delegations.EndingDelegations;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Closes a vacancy in the very transaction in which somebody takes the role, or in which the unit is closed for which it
 * was held; whoever acted in the interim acts until the day before.
 */
@Component
class ClosingVacancies {

    private final Vacancies vacancies;
    private final EndingDelegations delegations;
    private final VacancyHistory history;

    ClosingVacancies(Vacancies vacancies, EndingDelegations delegations, VacancyHistory history) {
        this.vacancies = vacancies;
        this.delegations = delegations;
        this.history = history;
    }

    @EventListener
    void on(RoleAssignmentAccepted event) {
        vacancies.open(event.role(), event.scope()).filter(it -> it.isFilledBy(event.to())).ifPresent(it -> {
            it.fill(event.assignment(), event.from());
            vacancies.close(it);
            history.filled(it, event.assignment(), event.from(), event.provenance());
            delegations.ofVacancy(it.getId(), it.role(), it.scope(), event.from().minusDays(1), event.provenance());
        });
    }

    @EventListener
    void on(UnitReorganised event) {
        if (event.kind() == UnitReorganised.Kind.CLOSED) {
            event.units().stream().flatMap(it -> vacancies.open(Scope.unit(it)).stream()).forEach(it -> {
                it.abolish(event.from());
                vacancies.close(it);
                history.abolished(it, event.provenance());
                delegations.ofVacancy(it.getId(), it.role(), it.scope(), event.from().minusDays(1),
                        event.provenance());
            });
        }
    }
}
