package io.answerable.audit.actions;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.audit.CorrectiveActionFacts;
import io.answerable.audit.CorrectiveActionId;
import io.answerable.audit.FindingDirectory;
import io.answerable.audit.FindingId;
import io.answerable.audit.FindingView;
import io.answerable.audit.RecordingCorrectiveActions;
import io.answerable.facts.KnownKeys;
import io.answerable.facts.Registration;
import io.answerable.facts.Section;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.roles.AccountabilityOverTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class RecordingDossierActions implements RecordingCorrectiveActions {

    private final CorrectiveActions actions;
    private final FindingDirectory findings;
    private final PeopleDirectory people;
    private final AccountabilityOverTime matrices;
    private final CurrentActor actor;

    RecordingDossierActions(CorrectiveActions actions, FindingDirectory findings, PeopleDirectory people,
            AccountabilityOverTime matrices, CurrentActor actor) {
        this.actions = actions;
        this.findings = findings;
        this.people = people;
        this.matrices = matrices;
        this.actor = actor;
    }

    @Override
    public Recorded record(List<CorrectiveActionFacts> rows, LocalDate asOf, Progress progress) {
        actor.require(Permission.EXCHANGE);
        var section = new Section("corrective_actions", progress);
        var registration = Registration.of(section, rows, CorrectiveActionFacts::key, actions.keys(), asOf);
        var known = new ActionRows(section, KnownKeys.of(rows, CorrectiveActionFacts::finding, findings::idsOf),
                KnownKeys.of(rows, List.<Function<CorrectiveActionFacts, @Nullable String>>of(
                        CorrectiveActionFacts::owner, ActionRows::verifier), people::idsOf),
                KnownKeys.of(rows, ActionRows::matrix, matrices::scopesOf), registration.entries());
        actions.record(registration, asOf, (row, action, day) -> {
            var fact = known.fact(row.number(), row.content(), action.on(day).orElse(null));
            if (fact != null && !section.hasRefused(row.number())) {
                action.follow(day, fact);
            }
        });
        return section.recorded(registration.entries().keySet());
    }

    @Override
    @Transactional(readOnly = true)
    public List<CorrectiveActionFacts> told(LocalDate asOf) {
        var facts = new TreeMap<String, ActionFact>();
        actions.all().forEach(action -> action.on(asOf).ifPresent(it -> facts.put(action.entry().key(), it)));
        var keys = actions.keys()
                .keysOf(facts.values()
                        .stream()
                        .flatMap(it -> Stream.ofNullable(it.successor()))
                        .map(CorrectiveActionId::value)
                        .toList());
        var about = findings.byId(facts.values().stream().map(ActionFact::finding).collect(Collectors.toSet()), asOf);
        var named = people.byId(facts.values()
                .stream()
                .flatMap(RecordingDossierActions::people)
                .collect(Collectors.toSet()), asOf);
        return facts.entrySet()
                .stream()
                .map(it -> told(it.getKey(), it.getValue(), about, named, keys))
                .toList();
    }

    private static Stream<PersonId> people(ActionFact it) {
        return Stream.concat(Stream.of(it.ownership().owner()), Stream.ofNullable(it.verification().by()));
    }

    private static CorrectiveActionFacts told(String key, ActionFact it, Map<FindingId, FindingView> findings,
            Map<PersonId, PersonView> people, Map<UUID, String> keys) {
        var finding = findings.get(it.finding());
        var owner = people.get(it.ownership().owner());
        var successor = it.successor();
        return new CorrectiveActionFacts(key, finding == null ? it.finding().toString() : finding.key(), it.title(),
                owner == null ? it.ownership().owner().toString() : owner.key(), it.due(), it.state(),
                it.implementation().on(), verification(it, people), it.raciRow(),
                successor == null ? null : keys.get(successor.value()));
    }

    private static CorrectiveActionFacts.@Nullable Verification verification(ActionFact it,
            Map<PersonId, PersonView> people) {
        var result = it.verification().result();
        var by = it.verification().by();
        var on = it.verification().on();
        if (result == null || by == null || on == null) {
            return null;
        }
        var person = people.get(by);
        return new CorrectiveActionFacts.Verification(result, person == null ? by.toString() : person.key(), on);
    }
}
