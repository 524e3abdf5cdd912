package io.answerable.audit.findings;

import io.answerable.access.ActingAs;
import io.answerable.audit.CauseKind;
import io.answerable.audit.FindingIssued;
import io.answerable.reference.TrainingCatalogue;
import io.answerable.reference.TrainingCatalogue.Course;
import io.answerable.training.AssigningTraining;
import io.answerable.training.NeededTraining;
import io.answerable.training.TrainingOccasion;
import java.util.Optional;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Has those who lacked the competence take the course that a finding names (R-TRN-19, P3). Hearing of it again assigns
 * nothing again.
 */
@Component
class TrainingAfterFindings {

    private final ActingAs actingAs;
    private final AssigningTraining training;
    private final TrainingCatalogue catalogue;

    TrainingAfterFindings(ActingAs actingAs, AssigningTraining training, TrainingCatalogue catalogue) {
        this.actingAs = actingAs;
        this.training = training;
        this.catalogue = catalogue;
    }

    @ApplicationModuleListener(id = "audit.assigning-training-after-findings")
    void on(FindingIssued event) {
        if (event.cause() == CauseKind.LACK_OF_COMPETENCE) {
            actingAs.continuing(event.provenance(), () -> Optional.ofNullable(event.course())
                    .flatMap(catalogue::course)
                    .filter(it -> !it.perSystem() || event.system() != null)
                    .ifPresent(it -> assign(event, it)));
        }
    }

    private void assign(FindingIssued event, Course course) {
        var cause = new NeededTraining.Cause(TrainingOccasion.FINDING, event.finding().toString(),
                "A finding was caused by lack of competence.");
        training.assign(event.trainees()
                .stream()
                .map(it -> new NeededTraining(it, course.key(), course.perSystem() ? event.system() : null, cause, null,
                        null))
                .toList());
    }
}
