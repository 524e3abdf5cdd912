package io.answerable.exchange.dossier;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.risk.IncidentFacts;
import io.answerable.risk.RecordingIncidents;
import io.answerable.risk.TellingIncidents;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What went wrong. */
@Component
@Order(530)
class IncidentPart implements DossierPart {

    private static final String SECTION = "incidents";

    private final RecordingIncidents incidents;
    private final TellingIncidents telling;

    IncidentPart(RecordingIncidents incidents, TellingIncidents telling) {
        this.incidents = incidents;
        this.telling = telling;
    }

    @Override
    public Map<String, Recorded> record(DossierFacts facts, LocalDate asOf, Progress progress) {
        return Map.of(SECTION, incidents.record(facts.read(SECTION, IncidentRows::incident), asOf, progress));
    }

    @Override
    public List<Told> tell(LocalDate asOf) {
        return List.of(Told.rows(SECTION, telling.told(asOf), IncidentFacts::key, RiskLines::incident));
    }
}
