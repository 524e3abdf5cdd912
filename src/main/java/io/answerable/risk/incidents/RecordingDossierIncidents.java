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
import org.jspecify.annotations.Nullable;
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

    private static void apply(IncidentFacts row, @Nullable AiSystemId system,
            Incident incident, LocalDate asOf) {
        var day = incident.facts().isEmpty() ? LocalDate.MIN : asOf;
        var before = incident.facts().factOn(day).orElse(null);
        incident.change(day, new IncidentFact(row.title(), before == null ? null : before.description(), system,
                row.date(), account(before, row), row.severity(), before == null ? null : before.legalCase(),
                row.status(), before == null ? null : before.authorityReport(),
                row.lesson() == null && before != null ? before.lesson() : row.lesson()));
        row.deadlines().forEach(it -> {
            var obligation = incident.deadlines().on(day, it.kind()).map(DeadlineFact::obligation).orElse(null);
            incident.set(day, new DeadlineFact(it.kind(), obligation, it.due(), it.done()));
        });
    }

    /** What people recorded stays, unless the dossier moves the incident to a later day. */
    private static IncidentFact.Account account(@Nullable IncidentFact before, IncidentFacts row) {
        if (before == null) {
            return IncidentFact.Account.NONE;
        }
        var known = before.account().knownOn();
        return known != null && known.isBefore(row.date())
                ? new IncidentFact.Account(null, before.account().reportedBy())
                : before.account();
    }
}
