package io.answerable.roles.assignments;

import io.answerable.access.ActingAs;
import io.answerable.access.CurrentActor;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.organisation.PersonMoved;
import io.answerable.organisation.UnitId;
import io.answerable.roles.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Asks whoever moved to another unit to confirm again what they hold for the old unit and for the systems that it owns
 * (R-ROL-40). Nothing ends by itself: a move does not say who follows, and often the role goes along for a while. What is
 * held for the organisation does not depend on the unit. Hearing of a move again asks nothing anew; a confirmation given
 * since the move answers even if the news come late.
 */
@Component
class AskingMovers {

    /** As long as for filling a vacancy. */
    private static final int DAYS_TO_CONFIRM = 30;

    private final ActingAs actingAs;
    private final RoleAssignments assignments;
    private final AiSystemRegister systems;
    private final AssignmentHistory history;
    private final CurrentActor actor;

    AskingMovers(ActingAs actingAs, RoleAssignments assignments, AiSystemRegister systems, AssignmentHistory history,
            CurrentActor actor) {
        this.actingAs = actingAs;
        this.assignments = assignments;
        this.systems = systems;
        this.history = history;
        this.actor = actor;
    }

    @ApplicationModuleListener(id = "roles.asking-movers")
    void on(PersonMoved event) {
        actingAs.continuing(event.provenance(), () -> {
            var left = event.fromUnit();
            if (left != null && !left.equals(event.toUnit())) {
                ask(event, left);
            }
        });
    }

    private void ask(PersonMoved event, UnitId left) {
        var from = event.from();
        var today = actor.today();
        var due = (from.isAfter(today) ? from : today).plusDays(DAYS_TO_CONFIRM);
        for (var it : assignments.heldAcross(event.person(), scopesOf(left, from), from)) {
            if (assignments.askToConfirm(it.getId(), from, due)) {
                history.askedToConfirm(it, from, due, event.provenance());
            }
        }
    }

    private List<Scope> scopesOf(UnitId unit, LocalDate day) {
        var scopes = new ArrayList<>(List.of(Scope.unit(unit)));
        systems.ownedBy(List.of(unit), day)
                .getOrDefault(unit, List.of())
                .forEach(it -> scopes.add(Scope.system(it)));
        return scopes;
    }
}
