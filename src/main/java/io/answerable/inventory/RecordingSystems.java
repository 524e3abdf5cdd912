package io.answerable.inventory;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import java.time.LocalDate;
import java.util.List;

/** Records what a dossier says about AI systems; flaws are stored and flagged, not refused, and no process starts. */
public interface RecordingSystems {

    /** See {@link io.answerable.organisation.RecordingOrganisation}; rows in the order of the dossier. */
    Recorded record(List<SystemFacts> systems, LocalDate asOf, Progress progress);
}
