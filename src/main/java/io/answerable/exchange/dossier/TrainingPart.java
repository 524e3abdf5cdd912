package io.answerable.exchange.dossier;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.training.RecordingTraining;
import io.answerable.training.TrainingAssignmentFacts;
import io.answerable.training.TrainingStatus;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The courses that people are to take or have taken. */
@Component
@Order(610)
class TrainingPart implements DossierPart {

    private static final String ASSIGNMENTS = "training_assignments";

    private final RecordingTraining training;

    TrainingPart(RecordingTraining training) {
        this.training = training;
    }

    @Override
    public Map<String, Recorded> record(DossierFacts facts, LocalDate asOf, Progress progress) {
        return Map.of(ASSIGNMENTS,
                training.assignments(facts.read(ASSIGNMENTS, TrainingPart::assignment), asOf, progress));
    }

    private static TrainingAssignmentFacts assignment(Row row) {
        return new TrainingAssignmentFacts(row.text("id"), row.text("person"), row.text("course"),
                row.optionalText("system"), row.optionalDay("due"), row.optionalDay("completed"),
                row.choice("status", TrainingStatus.class, TrainingStatus.ASSIGNED));
    }
}
