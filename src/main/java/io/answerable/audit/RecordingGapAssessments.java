package io.answerable.audit;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import java.time.LocalDate;
import java.util.List;

/** Records what a dossier says about gap assessments; starts no process. */
public interface RecordingGapAssessments {

    /** Rows in the order of the dossier. */
    Recorded record(List<GapAssessmentFacts> assessments, LocalDate asOf, Progress progress);

    /** What a dossier of that day would say, by key. */
    List<GapAssessmentFacts> told(LocalDate asOf);
}
