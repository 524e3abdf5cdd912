package io.answerable.risk;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import java.time.LocalDate;
import java.util.List;

/** Records what a dossier says about incidents; flaws are stored and flagged, not refused, and no process starts. */
public interface RecordingIncidents {

    /** Rows in the order of the dossier. */
    Recorded record(List<IncidentFacts> incidents, LocalDate asOf, Progress progress);
}
