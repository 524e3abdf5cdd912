package io.answerable.audit;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import java.time.LocalDate;
import java.util.List;

/** Records what a dossier says about audits; flaws are stored and flagged, not refused, and no process starts. */
public interface RecordingAudits {

    /** Rows in the order of the dossier. */
    Recorded record(List<AuditFacts> audits, LocalDate asOf, Progress progress);

    /** What a dossier of that day would say, by key. */
    List<AuditFacts> told(LocalDate asOf);
}
