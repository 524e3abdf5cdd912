package io.answerable.roles.assignments;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.Days;
import io.answerable.kernel.Provenance;
import io.answerable.roles.Scope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Moves the lead flag among those who hold a role together, so that one name stands for it (R-ROL-27). */
@Component
class Leading {

    private final RoleAssignments assignments;
    private final HeldRoles held;
    private final AssignmentHistory history;
    private final CurrentActor actor;

    Leading(RoleAssignments assignments, HeldRoles held, AssignmentHistory history, CurrentActor actor) {
        this.assignments = assignments;
        this.held = held;
        this.history = history;
        this.actor = actor;
    }

    /** From today on; where the assignment takes the lead, everybody else loses it. */
    void set(RoleAssignment assignment, boolean lead, Provenance by) {
        if (lead) {
            takeFromOthers(assignment, actor.today(), by);
        }
        flag(assignment, lead, actor.today(), by);
    }

    /** Whoever accepts a role as its lead takes the flag from everybody else on their first day. */
    void accepted(RoleAssignment assignment, Provenance by) {
        var first = assignment.term().from();
        if (leadersFrom(first, assignment).anyMatch(it -> it.id().equals(assignment.getId()))) {
            takeFromOthers(assignment, first, by);
        }
    }

    private void takeFromOthers(RoleAssignment assignment, LocalDate day, Provenance by) {
        leadersFrom(day, assignment).filter(it -> !it.id().equals(assignment.getId()))
                .flatMap(it -> assignments.find(it.id()).stream())
                .forEach(it -> flag(it, false, day, by));
    }

    /** Who leads on that day or on a later one. */
    private Stream<HeldRole> leadersFrom(LocalDate day, RoleAssignment assignment) {
        Collection<Scope> here = List.of(assignment.scope());
        return held.held(Set.of(assignment.role()), Optional.of(here))
                .stream()
                .filter(it -> !it.leading().butNot(Days.before(day)).isEmpty());
    }

    private void flag(RoleAssignment assignment, boolean lead, LocalDate day, Provenance by) {
        assignments.endLead(assignment.getId(), day);
        if (lead) {
            assignments.beginLead(assignment.getId(), day);
        }
        assignments.update(assignment);
        history.flagged(assignment, lead, day, by);
    }
}
