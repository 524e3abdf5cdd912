package io.answerable.training;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import java.time.LocalDate;
import java.util.List;

/** Records what a dossier says about the abilities of people; starts no process. */
public interface RecordingCompetence {

    Recorded profiles(List<CompetencyProfileFacts> rows, LocalDate asOf, Progress progress);
}
