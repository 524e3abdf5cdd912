package io.answerable.inventory;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import java.time.LocalDate;
import java.util.List;

/** Records the authorisations of a dossier; starts no process. */
public interface RecordingAuthorisations {

    Recorded record(List<AuthorisationFacts> rows, LocalDate asOf, Progress progress);
}
