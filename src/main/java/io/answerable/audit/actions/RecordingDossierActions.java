package io.answerable.audit.actions;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.audit.CorrectiveActionFacts;
import io.answerable.audit.FindingDirectory;
import io.answerable.audit.RecordingCorrectiveActions;
import io.answerable.facts.KnownKeys;
import io.answerable.facts.ReadingKeys.Keys;
import io.answerable.facts.ReadingKeys;
import io.answerable.facts.Registration;
import io.answerable.facts.Section;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.roles.AccountabilityOverTime;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records what a dossier tells of corrective actions, and tells them back by the same keys. */
@Component
@Transactional
class RecordingDossierActions implements RecordingCorrectiveActions {

    private final CorrectiveActions actions;
    private final FindingDirectory findings;
    private final PeopleDirectory people;
    private final AccountabilityOverTime matrices;
    private final ReadingKeys reading;
    private final CurrentActor actor;

    RecordingDossierActions(CorrectiveActions actions, FindingDirectory findings, PeopleDirectory people,
            AccountabilityOverTime matrices, ReadingKeys reading, CurrentActor actor) {
        this.actions = actions;
        this.findings = findings;
        this.people = people;
        this.matrices = matrices;
        this.reading = reading;
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
        actions.knownBy(asOf).forEach(action -> action.on(asOf).ifPresent(it -> facts.put(action.entry().key(), it)));
        var keys = reading.of(facts.values().stream().flatMap(RecordingDossierActions::references));
        return facts.entrySet().stream().map(it -> told(it.getKey(), it.getValue(), keys)).toList();
    }

    private static Stream<@Nullable Object> references(ActionFact it) {
        return Stream.of(it.finding(), it.ownership().owner(), it.verification().by(), it.successor());
    }

    private static CorrectiveActionFacts told(String key, ActionFact it, Keys keys) {
        return new CorrectiveActionFacts(key, keys.certain(it.finding()), it.title(),
                keys.certain(it.ownership().owner()), it.due(), it.state(), it.implementation().on(),
                verification(it, keys), it.raciRow(), keys.of(it.successor()));
    }

    private static CorrectiveActionFacts.@Nullable Verification verification(ActionFact it, Keys keys) {
        var result = it.verification().result();
        var by = it.verification().by();
        var on = it.verification().on();
        return result == null || by == null || on == null
                ? null
                : new CorrectiveActionFacts.Verification(result, keys.certain(by), on);
    }
}
