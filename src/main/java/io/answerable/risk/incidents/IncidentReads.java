package io.answerable.risk.incidents;

import static java.util.stream.Collectors.toMap;

import io.answerable.risk.IncidentDeadlineView;
import io.answerable.risk.IncidentDirectory;
import io.answerable.risk.IncidentId;
import io.answerable.risk.IncidentStepView;
import io.answerable.risk.IncidentView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class IncidentReads implements IncidentDirectory {

    private final Incidents incidents;

    IncidentReads(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public List<IncidentView> all(LocalDate asOf) {
        return views(incidents.all(), asOf).toList();
    }

    @Override
    public List<IncidentView> occurredBetween(LocalDate first, LocalDate last) {
        return views(incidents.all(), last).filter(it -> !it.occurredOn().isBefore(first)).toList();
    }

    @Override
    public Map<IncidentId, IncidentView> byId(Collection<IncidentId> ids, LocalDate asOf) {
        return views(incidents.byId(ids.stream().map(IncidentId::value).toList()), asOf)
                .collect(toMap(IncidentView::id, it -> it));
    }

    @Override
    public Map<String, IncidentId> idsOf(Collection<String> keys) {
        return incidents.keys()
                .idsOf(keys)
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, it -> IncidentId.of(it.getValue())));
    }

    private static Stream<IncidentView> views(Collection<Incident> incidents, LocalDate asOf) {
        return incidents.stream()
                .flatMap(it -> view(it, it.entry().version(), asOf).stream())
                .sorted(Comparator.comparing(IncidentView::key));
    }

    static Optional<IncidentView> view(Incident incident, int version, LocalDate asOf) {
        return incident.facts()
                .factOn(asOf)
                .filter(it -> !it.occurredOn().isAfter(asOf))
                .map(it -> view(incident, it, version, asOf));
    }

    private static IncidentView view(Incident incident, IncidentFact fact, int version, LocalDate asOf) {
        return new IncidentView(incident.getId(), incident.entry().key(), fact.title(), fact.description(),
                fact.system(), fact.occurredOn(), fact.account().knownOn(), fact.account().reportedBy(),
                fact.severity(), fact.legalCase(), fact.state(), fact.authorityReport(),
                fact.lesson(),
                incident.deadlines()
                        .on(asOf)
                        .stream()
                        .map(it -> new IncidentDeadlineView(it.kind(), it.obligation(), it.due(), it.done(), asOf))
                        .toList(),
                incident.steps()
                        .stream()
                        .filter(it -> !it.takenOn().isAfter(asOf))
                        .map(it -> new IncidentStepView(it.takenOn(), it.text(), it.by(), asOf))
                        .toList(),
                version, asOf);
    }
}
