package io.answerable.exchange.dossier;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.risk.ConcernFacts;
import io.answerable.risk.RecordingConcerns;
import io.answerable.risk.TellingConcerns;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What people worry about. */
@Component
@Order(540)
class ConcernPart implements DossierPart {

    private static final String SECTION = "concerns";

    private final RecordingConcerns concerns;
    private final TellingConcerns telling;

    ConcernPart(RecordingConcerns concerns, TellingConcerns telling) {
        this.concerns = concerns;
        this.telling = telling;
    }

    @Override
    public Map<String, Recorded> record(DossierFacts facts, LocalDate asOf, Progress progress) {
        return Map.of(SECTION, concerns.record(facts.read(SECTION, IncidentRows::concern), asOf, progress));
    }

    @Override
    public List<Told> tell(LocalDate asOf) {
        return List.of(Told.rows(SECTION, telling.told(asOf), ConcernFacts::key, RiskLines::concern));
    }
}
