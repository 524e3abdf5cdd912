package io.answerable.oversight;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import java.time.LocalDate;
import java.util.List;

/** Takes over from dossiers what figures of governance came to (R-RPT-03). */
public interface RecordingFigures {

    /** Adds to what was measured before; the same again changes nothing. */
    Recorded record(List<FigureFacts> rows, LocalDate asOf, Progress progress);
}
