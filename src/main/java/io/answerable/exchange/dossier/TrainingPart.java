package io.answerable.exchange.dossier;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.training.RecordingTraining;
import io.answerable.training.TellingTraining;
import io.answerable.training.TrainingAssignmentFacts;
import io.answerable.training.TrainingStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The courses that people are to take or have taken. */
@Component
@Order(610)
class TrainingPart implements DossierPart {

    private static final String ASSIGNMENTS = "training_assignments";

    private final RecordingTraining training;
    private final TellingTraining telling;

    TrainingPart(RecordingTraining training, TellingTraining telling) {
        this.training = training;
        this.telling = telling;
    }

    @Override
    public Map<String, Recorded> record(DossierFacts facts, LocalDate asOf, Progress progress) {
        return Map.of(ASSIGNMENTS,
                training.assignments(facts.read(ASSIGNMENTS, TrainingPart::assignment), asOf, progress));
    }

    @Override
    public List<Told> tell(LocalDate asOf) {
        return List.of(
                Told.rows(ASSIGNMENTS, telling.assignments(asOf), TrainingAssignmentFacts::key, TrainingPart::write));
    }

    private static TrainingAssignmentFacts assignment(Row row) {
        return new TrainingAssignmentFacts(row.text("id"), row.text("person"), row.text("course"),
                row.optionalText("system"), row.optionalDay("due"), row.optionalDay("completed"),
                row.choice("status", TrainingStatus.class, TrainingStatus.ASSIGNED));
    }

    private static void write(Line line, TrainingAssignmentFacts it) {
        line.text("id", it.key())
                .text("person", it.person())
                .text("course", it.course())
                .text("system", it.system())
                .day("due", it.due())
                .day("completed", it.completed())
                .choice("status", it.status());
    }
}
