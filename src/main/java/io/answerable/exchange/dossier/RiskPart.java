package io.answerable.exchange.dossier;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.risk.RecordingRisks;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The register of risks. */
@Component
@Order(510)
class RiskPart implements DossierPart {

    private static final String SECTION = "risks";

    private final RecordingRisks risks;

    RiskPart(RecordingRisks risks) {
        this.risks = risks;
    }

    @Override
    public Map<String, Recorded> record(DossierFacts facts, LocalDate asOf, Progress progress) {
        return Map.of(SECTION, risks.record(facts.read(SECTION, RiskRows::risk), asOf, progress));
    }
}
