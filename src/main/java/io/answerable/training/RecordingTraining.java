package io.answerable.training;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import java.time.LocalDate;
import java.util.List;

/** Records what a dossier says about certificates and courses; starts no process. */
public interface RecordingTraining {

    Recorded certificates(List<CertificateFacts> rows, LocalDate asOf, Progress progress);

    Recorded assignments(List<TrainingAssignmentFacts> rows, LocalDate asOf, Progress progress);
}
