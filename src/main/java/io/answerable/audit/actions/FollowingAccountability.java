package io.answerable.audit.actions;

import io.answerable.access.ActingAs;
import io.answerable.access.CurrentActor;
import io.answerable.audit.CorrectiveActionDirectory;
import io.answerable.audit.CorrectiveActionView;
import io.answerable.audit.FindingDirectory;
import io.answerable.audit.findings.FindingScopes;
import io.answerable.kernel.Days;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import io.answerable.roles.AccountabilityOverTime;
import io.answerable.roles.RoleAssignmentAccepted;
import io.answerable.roles.RoleAssignmentEnded;
import io.answerable.roles.Scope;
import io.answerable.roles.raci.accountability.AccountabilityChanged;
import io.answerable.roles.raci.accountability.AccountabilityDirectory;
import io.answerable.roles.raci.accountability.AccountabilityQuestion;
import io.answerable.signals.CalendarDay;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Moves what is still to be done with whoever is accountable for it, by its row or else for what its finding is about: what is
 * proposed at once, what somebody has promised as a proposal. Looks at who is accountable today, so that neither order nor
 * repetition matters.
 */
@Component
class FollowingAccountability {

    private final ActingAs actingAs;
    private final CorrectiveActionDirectory actions;
    private final FindingDirectory findings;
    private final AccountabilityOverTime rows;
    private final AccountabilityDirectory accountability;
    private final AgreeingActions agreeing;
    private final CurrentActor actor;

    FollowingAccountability(ActingAs actingAs, CorrectiveActionDirectory actions, FindingDirectory findings,
            AccountabilityOverTime rows, AccountabilityDirectory accountability, AgreeingActions agreeing,
            CurrentActor actor) {
        this.actingAs = actingAs;
        this.actions = actions;
        this.findings = findings;
        this.rows = rows;
        this.accountability = accountability;
        this.agreeing = agreeing;
        this.actor = actor;
    }

    @ApplicationModuleListener(id = "audit.re-routing-actions")
    void on(AccountabilityChanged event) {
        actingAs.continuing(event.provenance(), () -> {
            var today = actor.today();
            var concerned = toDo(today)
                    .filter(it -> it.row() != null && it.row().activity().equals(event.activity()))
                    .toList();
            var accountable = rows.ofRows(concerned.stream().flatMap(it -> Stream.ofNullable(it.row())).toList(),
                    today);
            concerned.forEach(it -> accountableOn(today, accountable.getOrDefault(it.row(), Map.of()))
                    .ifPresent(person -> agreeing.accountabilityMoved(it.id(), person, event.provenance().reason())));
        });
    }

    /** Actions without a row go to whoever has come to answer for what their finding is about. */
    @ApplicationModuleListener(id = "audit.re-routing-actions-to-new-holders")
    void on(RoleAssignmentAccepted event) {
        withoutRow(event.scope(), event.provenance(),
                (action, answerable) -> HolderRef.person(answerable).equals(event.holder()));
    }

    /** Actions without a row go on to whoever answers after their owner. */
    @ApplicationModuleListener(id = "audit.re-routing-actions-of-former-holders")
    void on(RoleAssignmentEnded event) {
        withoutRow(event.scope(), event.provenance(),
                (action, answerable) -> HolderRef.person(action.owner()).equals(event.holder()));
    }

    /** Roles mostly change from the next day on: on that day what is to be done goes on to whoever answers by then. */
    @ApplicationModuleListener(id = "audit.re-routing-actions-of-the-day")
    void on(CalendarDay event) {
        actingAs.continuing(event.provenance(), () -> {
            var today = actor.today();
            var open = toDo(today).toList();
            var before = answering(open, event.date().minusDays(1));
            answering(open, today).forEach((action, person) -> {
                if (action.owner().equals(before.get(action)) && !action.owner().equals(person)) {
                    agreeing.accountabilityMoved(action.id(), person, event.provenance().reason());
                }
            });
        });
    }

    /** Who answers on that day for what each is to change: by its row, or else for what its finding is about. */
    private Map<CorrectiveActionView, PersonId> answering(List<CorrectiveActionView> open, LocalDate day) {
        var byRow = rows.ofRows(open.stream().flatMap(it -> Stream.ofNullable(it.row())).toList(), actor.today());
        var about = findings.byId(open.stream().map(CorrectiveActionView::finding).toList(), actor.today());
        var scopes = new HashMap<CorrectiveActionView, AccountabilityQuestion>();
        open.stream()
                .filter(it -> it.row() == null)
                .forEach(it -> Optional.ofNullable(about.get(it.finding()))
                        .map(FindingScopes::of)
                        .ifPresent(scope -> scopes.put(it, AccountabilityQuestion.of(scope, day))));
        var byScope = scopes.isEmpty()
                ? Map.<AccountabilityQuestion, HolderRef>of()
                : accountability.answerable(Set.copyOf(scopes.values()));
        var answering = new HashMap<CorrectiveActionView, PersonId>();
        open.forEach(it -> (it.row() == null
                ? Optional.ofNullable(scopes.get(it)).map(byScope::get).flatMap(HolderRef::asPerson)
                : accountableOn(day, byRow.getOrDefault(it.row(), Map.of())))
                .ifPresent(person -> answering.put(it, person)));
        return answering;
    }

    private void withoutRow(Scope scope, Provenance by, BiPredicate<CorrectiveActionView, PersonId> concerns) {
        actingAs.continuing(by, () -> {
            var today = actor.today();
            var open = toDo(today).filter(it -> it.row() == null).toList();
            var about = findings.byId(open.stream().map(CorrectiveActionView::finding).toList(), today);
            var question = AccountabilityQuestion.of(scope, today);
            var concerned = open.stream()
                    .filter(it -> Optional.ofNullable(about.get(it.finding()))
                            .map(FindingScopes::of)
                            .filter(scope::equals)
                            .isPresent())
                    .toList();
            if (!concerned.isEmpty()) {
                Optional.ofNullable(accountability.answerable(Set.of(question)).get(question))
                        .flatMap(HolderRef::asPerson)
                        .ifPresent(person -> concerned.stream()
                                .filter(it -> concerns.test(it, person))
                                .forEach(it -> agreeing.accountabilityMoved(it.id(), person, by.reason())));
            }
        });
    }

    private Stream<CorrectiveActionView> toDo(LocalDate today) {
        return actions.all(today).stream().filter(it -> it.state().isToDo());
    }

    private static Optional<PersonId> accountableOn(LocalDate day, Map<HolderRef, Days> accountable) {
        return accountable.entrySet()
                .stream()
                .filter(it -> it.getValue().contain(day))
                .flatMap(it -> it.getKey().asPerson().stream())
                .findFirst();
    }
}
