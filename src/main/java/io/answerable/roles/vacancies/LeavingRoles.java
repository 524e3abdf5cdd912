package io.answerable.roles.vacancies;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Provenance;
import io.answerable.roles.RoleAssignmentId;
import io.answerable.roles.assignments.EndedRole;
import io.answerable.roles.assignments.EndingAssignments;
import io.answerable.roles.delegations.EndingDelegations;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody give up a role: whoever deputised stops with them, and what must not stay vacant becomes a vacancy. */
@Component
@Transactional
public class LeavingRoles {

    private final EndingAssignments assignments;
    private final EndingDelegations delegations;
    private final OpeningVacancies vacancies;
    private final CurrentActor actor;

    LeavingRoles(EndingAssignments assignments, EndingDelegations delegations, OpeningVacancies vacancies,
            CurrentActor actor) {
        this.assignments = assignments;
        this.delegations = delegations;
        this.vacancies = vacancies;
        this.actor = actor;
    }

    /**
     * Ends the assignment after that day and opens the vacancies that follow; with a dry run they are only shown.
     *
     * @param lastDay last good day; null: today
     */
    public Outcome<Relieved> end(
            RoleAssignmentId id, int expectedVersion, @Nullable LocalDate lastDay, @Nullable String reason) {
        return assignments.end(id, expectedVersion, lastDay, reason)
                .map(it -> relieved(it, actor.provenance().because(reason)));
    }

    private Relieved relieved(EndedRole ended, Provenance by) {
        delegations.ofHolder(ended.holder(), ended.role(), ended.scope(), ended.lastDay(), by);
        return new Relieved(assignments.view(ended), vacancies.openAfter(List.of(ended), Vacancy.ENDED, by));
    }
}
