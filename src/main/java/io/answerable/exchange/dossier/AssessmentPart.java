package io.answerable.exchange.dossier;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.risk.AssessmentFacts;
import io.answerable.risk.AssessmentStatus;
import io.answerable.risk.AssessmentType;
import io.answerable.risk.RecordingAssessments;
import io.answerable.risk.TellingAssessments;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The assessments of systems. */
@Component
@Order(520)
class AssessmentPart implements DossierPart {

    private static final String SECTION = "assessments";

    private final RecordingAssessments assessments;
    private final TellingAssessments telling;

    AssessmentPart(RecordingAssessments assessments, TellingAssessments telling) {
        this.assessments = assessments;
        this.telling = telling;
    }

    @Override
    public Map<String, Recorded> record(DossierFacts facts, LocalDate asOf, Progress progress) {
        return Map.of(SECTION, assessments.record(facts.read(SECTION, AssessmentPart::assessment), asOf, progress));
    }

    @Override
    public List<Told> tell(LocalDate asOf) {
        return List.of(Told.rows(SECTION, telling.told(asOf), AssessmentFacts::key, RiskLines::assessment));
    }

    private static AssessmentFacts assessment(Row row) {
        return new AssessmentFacts(row.text("id"), row.text("system"),
                row.choice("type", AssessmentType.class, AssessmentType.AI_RISK),
                row.choice("status", AssessmentStatus.class, AssessmentStatus.REQUIRED),
                row.optionalText("conducted_by"), row.optionalText("approved_by"), row.optionalDay("approved"),
                row.optionalDay("valid_until"), row.prose("result"));
    }
}
