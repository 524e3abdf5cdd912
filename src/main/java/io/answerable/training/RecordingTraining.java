package io.answerable.training;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import java.time.LocalDate;
import java.util.List;

/** Records what a dossier says about the courses of people; starts no process. */
public interface RecordingTraining {

    Recorded assignments(List<TrainingAssignmentFacts> rows, LocalDate asOf, Progress progress);
}
