package io.answerable.roles.assignments;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.Provenance;
import io.answerable.roles.Scope;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    void set(RoleAssignment assignment, boolean lead, Provenance by) {
        for (var leader : leaders(assignment)) {
            if (!leader.getId().equals(assignment.getId()) && lead) {
                flag(leader, false, by);
            }
        }
        flag(assignment, lead, by);
    }

    private List<RoleAssignment> leaders(RoleAssignment assignment) {
        Collection<Scope> here = List.of(assignment.scope());
        return held.held(Set.of(assignment.role()), Optional.of(here))
                .stream()
                .filter(it -> it.leading().contain(actor.today()))
                .flatMap(it -> assignments.find(it.id()).stream())
                .toList();
    }

    private void flag(RoleAssignment assignment, boolean lead, Provenance by) {
        var today = actor.today();
        if (lead) {
            assignments.endLead(assignment.getId(), today);
            assignments.beginLead(assignment.getId(), today);
        } else {
            assignments.endLead(assignment.getId(), today);
        }
        assignments.update(assignment);
        history.flagged(assignment, lead, today, by);
    }
}
