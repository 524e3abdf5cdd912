package io.answerable.audit;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import java.time.LocalDate;
import java.util.List;

/** Records what a dossier says about findings; no process starts. */
public interface RecordingFindings {

    /** Rows in the order of the dossier; one that would alter an issued finding is refused (D-7). */
    Recorded record(List<FindingFacts> findings, LocalDate asOf, Progress progress);

    /** What a dossier of that day would say, by key. */
    List<FindingFacts> told(LocalDate asOf);
}
