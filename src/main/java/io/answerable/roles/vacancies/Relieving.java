package io.answerable.roles.vacancies;

import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import io.answerable.roles.assignments.EndingAssignments;
import io.answerable.roles.delegations.EndingDelegations;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Relieves a leaver of every role on their last day (R-ROL-40, process P1). Whatever ended before stays as it is, so a
 * second call changes nothing.
 */
@Component
class Relieving {

    private final EndingAssignments assignments;
    private final EndingDelegations delegations;
    private final OpeningVacancies vacancies;

    Relieving(EndingAssignments assignments, EndingDelegations delegations, OpeningVacancies vacancies) {
        this.assignments = assignments;
        this.delegations = delegations;
        this.vacancies = vacancies;
    }

    @Transactional
    public void relieve(PersonId person, LocalDate lastDay, Provenance by) {
        delegations.ofLeaver(person, lastDay, by);
        vacancies.openAfter(assignments.relieve(person, lastDay, by), Vacancy.LEFT, by);
    }
}
