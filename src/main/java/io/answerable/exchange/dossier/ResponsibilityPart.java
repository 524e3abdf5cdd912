package io.answerable.exchange.dossier;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.roles.RecordingResponsibilities;
import io.answerable.roles.TellingResponsibilities;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who holds which role, who deputises, and the matrices. */
@Component
@Order(300)
class ResponsibilityPart implements DossierPart {

    private final RecordingResponsibilities responsibilities;
    private final TellingResponsibilities telling;

    ResponsibilityPart(RecordingResponsibilities responsibilities, TellingResponsibilities telling) {
        this.responsibilities = responsibilities;
        this.telling = telling;
    }

    @Override
    public Map<String, Recorded> record(DossierFacts facts, LocalDate asOf, Progress progress) {
        return responsibilities.record(facts.responsibilities(), progress);
    }

    @Override
    public List<Told> tell(LocalDate asOf) {
        return ResponsibilityLines.of(telling.told(asOf));
    }
}
