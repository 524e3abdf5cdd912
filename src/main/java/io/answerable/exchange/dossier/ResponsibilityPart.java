package io.answerable.exchange.dossier;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.roles.RecordingResponsibilities;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who holds which role, who deputises, and the matrices. */
@Component
@Order(300)
class ResponsibilityPart implements DossierPart {

    private final RecordingResponsibilities responsibilities;

    ResponsibilityPart(RecordingResponsibilities responsibilities) {
        this.responsibilities = responsibilities;
    }

    @Override
    public Map<String, Recorded> record(DossierFacts facts, LocalDate asOf, Progress progress) {
        return responsibilities.record(facts.responsibilities(), progress);
    }
}
