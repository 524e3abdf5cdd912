package io.answerable.exchange.dossier;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.risk.RecordingRisks;
import io.answerable.risk.RiskFacts;
import io.answerable.risk.TellingRisks;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The register of risks. */
@Component
@Order(510)
class RiskPart implements DossierPart {

    private static final String SECTION = "risks";

    private final RecordingRisks risks;
    private final TellingRisks telling;

    RiskPart(RecordingRisks risks, TellingRisks telling) {
        this.risks = risks;
        this.telling = telling;
    }

    @Override
    public Map<String, Recorded> record(DossierFacts facts, LocalDate asOf, Progress progress) {
        return Map.of(SECTION, risks.record(facts.read(SECTION, RiskRows::risk), asOf, progress));
    }

    @Override
    public List<Told> tell(LocalDate asOf) {
        return List.of(Told.rows(SECTION, telling.told(asOf), RiskFacts::key, RiskLines::risk));
    }
}
