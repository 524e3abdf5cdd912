package io.answerable.inventory;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import java.time.LocalDate;
import java.util.List;

/** Records what a dossier says about the horizon; starts no process. */
public interface RecordingHorizonItems {

    Recorded record(List<HorizonItemFacts> rows, LocalDate asOf, Progress progress);
}
