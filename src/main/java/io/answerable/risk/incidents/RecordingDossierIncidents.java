package io.answerable.risk.incidents;

import io.answerable.facts.KnownKeys;
import io.answerable.facts.Registration;
import io.answerable.facts.Section;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.risk.IncidentFacts;
import io.answerable.risk.RecordingIncidents;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class RecordingDossierIncidents implements RecordingIncidents {

    private final Incidents incidents;
    private final AiSystemRegister systems;

    RecordingDossierIncidents(Incidents incidents, AiSystemRegister systems) {
        this.incidents = incidents;
        this.systems = systems;
    }

    @Override
    @Transactional
    public Recorded record(List<IncidentFacts> rows, LocalDate asOf, Progress progress) {
        var known = KnownKeys.of(rows, IncidentFacts::system, systems::idsOf);
        var registration = Registration.of(new Section("incidents", progress), rows, IncidentFacts::key,
                incidents.keys(), asOf);
        var section = registration.section();
        incidents.record(registration, asOf, (row, incident, from) -> {
            var system = known.resolve(section, row.number(), "system", row.content().system());
            if (section.acceptsText(row.number(), "title", row.content().title())
                    && !section.hasRefused(row.number())) {
                apply(row.content(), system, incident, from);
            }
        });
        return section.recorded(registration.entries().keySet());
    }

    private static void apply(IncidentFacts row, @org.jspecify.annotations.Nullable AiSystemId system,
            Incident incident, LocalDate asOf) {
        var day = incident.facts().isEmpty() ? LocalDate.MIN : asOf;
        var before = incident.facts().factOn(day).orElse(null);
        incident.change(day, new IncidentFact(row.title(), before == null ? null : before.description(), system,
                row.date(), row.severity(), row.status(), before == null ? null : before.authorityReport(),
                row.lesson() == null && before != null ? before.lesson() : row.lesson()));
        row.deadlines().forEach(it -> {
            var obligation = incident.deadlines().on(day, it.kind()).map(DeadlineFact::obligation).orElse(null);
            incident.set(day, new DeadlineFact(it.kind(), obligation, it.due(), it.done()));
        });
    }
}
