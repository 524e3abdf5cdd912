package io.answerable.audit;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import java.time.LocalDate;
import java.util.List;

/** Records what a dossier says about management reviews; flaws are stored and flagged, not refused, and no process starts. */
public interface RecordingManagementReviews {

    /** Rows in the order of the dossier. */
    Recorded record(List<ManagementReviewFacts> reviews, LocalDate asOf, Progress progress);

    /** What a dossier of that day would say, by key. */
    List<ManagementReviewFacts> told(LocalDate asOf);
}
