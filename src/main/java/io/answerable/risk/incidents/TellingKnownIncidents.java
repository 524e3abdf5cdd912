package io.answerable.risk.incidents;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Dated;
import io.answerable.facts.ReadingKeys;
import io.answerable.facts.ReadingKeys.Keys;
import io.answerable.risk.IncidentFacts;
import io.answerable.risk.IncidentSeverity;
import io.answerable.risk.TellingIncidents;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class TellingKnownIncidents implements TellingIncidents {

    private final Incidents incidents;
    private final ReadingKeys keys;
    private final CurrentActor actor;

    TellingKnownIncidents(Incidents incidents, ReadingKeys keys, CurrentActor actor) {
        this.incidents = incidents;
        this.keys = keys;
        this.actor = actor;
    }

    @Override
    public List<IncidentFacts> told(LocalDate asOf) {
        actor.require(Permission.EXCHANGE);
        var known = incidents.load(incidents.keys().knownBy(asOf));
        var systems = keys.of(known.stream()
                .flatMap(it -> it.facts().onOrNext(asOf).stream())
                .flatMap(it -> Stream.ofNullable(it.fact().system())));
        return known.stream().flatMap(it -> told(it, systems, asOf)).toList();
    }

    /** One that nobody has graded yet is told as minor. */
    private static Stream<IncidentFacts> told(Incident incident, Keys systems, LocalDate asOf) {
        return incident.facts()
                .onOrNext(asOf)
                .map(Dated::fact)
                .map(it -> new IncidentFacts(incident.entry().key(), it.title(), systems.of(it.system()),
                        it.occurredOn(), Objects.requireNonNullElse(it.severity(), IncidentSeverity.MINOR), it.state(),
                        deadlines(incident, asOf), it.lesson()))
                .stream();
    }

    private static List<IncidentFacts.Deadline> deadlines(Incident incident, LocalDate asOf) {
        return incident.deadlines()
                .on(asOf)
                .stream()
                .sorted(Comparator.comparing(DeadlineFact::due))
                .map(it -> new IncidentFacts.Deadline(it.kind(), it.due(), it.done()))
                .toList();
    }
}
