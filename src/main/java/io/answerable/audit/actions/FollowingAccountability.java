package io.answerable.audit.actions;

import io.answerable.access.ActingAs;
import io.answerable.access.CurrentActor;
import io.answerable.audit.CorrectiveActionDirectory;
import io.answerable.kernel.Days;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.roles.AccountabilityOverTime;
import io.answerable.roles.raci.accountability.AccountabilityChanged;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Moves what is still to be done with whoever is accountable for its row: what is proposed at once, what somebody has
 * promised as a proposal. Looks at who is accountable today, so that neither order nor repetition matters.
 */
@Component
class FollowingAccountability {

    private final ActingAs actingAs;
    private final CorrectiveActionDirectory actions;
    private final AccountabilityOverTime rows;
    private final AgreeingActions agreeing;
    private final CurrentActor actor;

    FollowingAccountability(ActingAs actingAs, CorrectiveActionDirectory actions, AccountabilityOverTime rows,
            AgreeingActions agreeing, CurrentActor actor) {
        this.actingAs = actingAs;
        this.actions = actions;
        this.rows = rows;
        this.agreeing = agreeing;
        this.actor = actor;
    }

    @ApplicationModuleListener(id = "audit.re-routing-actions")
    void on(AccountabilityChanged event) {
        actingAs.continuing(event.provenance(), () -> {
            var today = actor.today();
            var concerned = actions.all(today)
                    .stream()
                    .filter(it -> it.state().isToDo() && it.row() != null
                            && it.row().activity().equals(event.activity()))
                    .toList();
            var accountable = rows.ofRows(concerned.stream().flatMap(it -> Stream.ofNullable(it.row())).toList(),
                    today);
            concerned.forEach(it -> accountableOn(today, accountable.getOrDefault(it.row(), Map.of()))
                    .filter(person -> !person.equals(it.owner()))
                    .ifPresent(person -> agreeing.accountabilityMoved(it.id(), person, event.provenance().reason())));
        });
    }

    private static Optional<PersonId> accountableOn(LocalDate day, Map<HolderRef, Days> accountable) {
        return accountable.entrySet()
                .stream()
                .filter(it -> it.getValue().contain(day))
                .flatMap(it -> it.getKey().asPerson().stream())
                .findFirst();
    }
}
