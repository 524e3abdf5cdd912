package io.answerable.roles.assignments;

import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;
import java.util.ArrayList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Relieves a leaver of every role on their last day (R-ROL-40, process P1). Whatever ended before stays as it is, so a
 * second call changes nothing. News that come late spare the roles that somebody hired again has accepted since.
 */
@Component
class Relieving {

    private static final String LEFT = "LEFT";

    private final RoleAssignments assignments;
    private final Delegations delegations;
    private final OpeningVacancies vacancies;
    private final AssignmentHistory history;

    Relieving(RoleAssignments assignments, Delegations delegations, OpeningVacancies vacancies,
            AssignmentHistory history) {
        this.assignments = assignments;
        this.delegations = delegations;
        this.vacancies = vacancies;
        this.history = history;
    }

    @Transactional
    public void relieve(PersonId person, LocalDate lastDay, Provenance by) {
        delegations.lastingBeyond(person, lastDay).forEach(it -> vacancies.end(it, lastDay, by));
        var ended = new ArrayList<RoleAssignment>();
        for (var assignment : assignments.lastingBeyond(person, lastDay, by.at())) {
            if (assignment.state() == AssignmentState.PROPOSED) {
                assignment.decline(lastDay);
                assignments.update(assignment);
                history.declined(assignment, by);
            } else {
                end(assignment, lastDay, by);
                ended.add(assignment);
            }
        }
        vacancies.openAfter(ended, lastDay, LEFT, by);
    }

    private void end(RoleAssignment assignment, LocalDate lastDay, Provenance by) {
        var before = assignment.term();
        assignment.relieve(lastDay);
        assignments.update(assignment);
        history.ended(assignment, before, lastDay, by);
    }
}
