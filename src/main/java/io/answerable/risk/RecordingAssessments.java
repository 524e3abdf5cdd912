package io.answerable.risk;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import java.time.LocalDate;
import java.util.List;

/** Records the assessments of a dossier; starts no process. */
public interface RecordingAssessments {

    Recorded record(List<AssessmentFacts> rows, LocalDate asOf, Progress progress);
}
