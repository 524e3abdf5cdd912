package io.answerable.risk;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import java.time.LocalDate;
import java.util.List;

/** Records what a dossier says about concerns; no process starts. */
public interface RecordingConcerns {

    /** Rows in the order of the dossier. */
    Recorded record(List<ConcernFacts> concerns, LocalDate asOf, Progress progress);
}
