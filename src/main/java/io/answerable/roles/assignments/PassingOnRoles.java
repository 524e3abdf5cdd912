package io.answerable.roles.assignments;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.Days;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.NewId;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import io.answerable.roles.RoleAssignmentId;
import io.answerable.roles.Scope;
import io.answerable.roles.scopes.Keys;
import io.answerable.roles.scopes.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Passes a role on from whoever holds it to one person, so that it is never vacant and never held twice. What decides upon
 * it is an act that has its own rules, so nobody is asked again.
 */
@Component
@Transactional
public class PassingOnRoles {

    private final RoleAssignments assignments;
    private final HeldRoles held;
    private final Turns turns;
    private final AssignmentHistory history;
    private final CurrentActor actor;

    PassingOnRoles(RoleAssignments assignments, HeldRoles held, Turns turns, AssignmentHistory history,
            CurrentActor actor) {
        this.assignments = assignments;
        this.held = held;
        this.turns = turns;
        this.history = history;
        this.actor = actor;
    }

    /**
     * From that day on, which is not before today, the person alone holds the role for just this scope; whoever has it
     * there keeps it until the day before. Whoever has it already keeps it as it is.
     *
     * @return what others hold no longer
     */
    public List<EndedRole> passOn(String role, Scope scope, PersonId to, LocalDate from, Provenance by) {
        Collection<Scope> here = List.of(scope);
        var holder = HolderRef.person(to);
        turns.take(role, scope, holder);
        var lasting = held.held(Set.of(role), Optional.of(here)).stream().filter(it -> lasts(it, from)).toList();
        var kept = lasting.stream()
                .filter(it -> it.holder().equals(holder) && it.days().contain(from))
                .findFirst();
        var ended = new ArrayList<EndedRole>();
        lasting.stream()
                .filter(it -> kept.filter(it::equals).isEmpty())
                .forEach(it -> assignments.find(it.id())
                        .ifPresent(
                                one -> ended.add(ended(one, from.minusDays(1), by))));
        if (kept.isEmpty()) {
            begin(role, holder, scope, from, by);
        }
        return ended;
    }

    private static boolean lasts(HeldRole it, LocalDate from) {
        return !it.days().butNot(Days.before(from)).isEmpty();
    }

    /** One that had yet to begin never does. */
    private EndedRole ended(RoleAssignment it, LocalDate lastDay, Provenance by) {
        var before = it.term();
        it.relieve(lastDay);
        assignments.update(it);
        history.ended(it, before, lastDay, by);
        return EndedRole.of(it, lastDay);
    }

    private void begin(String role, HolderRef holder, Scope scope, LocalDate from, Provenance by) {
        var begun = RoleAssignment.proposed(RoleAssignmentId.of(NewId.next()), Keys.next("ra"), role, holder, scope,
                Term.of(from, null));
        assignments.add(begun);
        history.proposed(begun, by);
        begun.accept(actor.today(), by.at());
        assignments.update(begun);
        history.accepted(begun, by);
    }
}
