package io.answerable.exchange.dossier;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.risk.RecordingIncidents;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What went wrong. */
@Component
@Order(530)
class IncidentPart implements DossierPart {

    private static final String SECTION = "incidents";

    private final RecordingIncidents incidents;

    IncidentPart(RecordingIncidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public Map<String, Recorded> record(DossierFacts facts, LocalDate asOf, Progress progress) {
        return Map.of(SECTION, incidents.record(facts.read(SECTION, IncidentRows::incident), asOf, progress));
    }
}
