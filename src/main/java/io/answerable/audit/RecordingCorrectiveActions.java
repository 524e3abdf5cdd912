package io.answerable.audit;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import java.time.LocalDate;
import java.util.List;

/** Records what a dossier says about corrective actions; flaws are stored and flagged, and no process starts. */
public interface RecordingCorrectiveActions {

    /** Rows in the order of the dossier. */
    Recorded record(List<CorrectiveActionFacts> actions, LocalDate asOf, Progress progress);

    /** What a dossier of that day would say, by key. */
    List<CorrectiveActionFacts> told(LocalDate asOf);
}
