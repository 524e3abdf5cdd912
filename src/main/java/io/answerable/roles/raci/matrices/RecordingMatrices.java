package io.answerable.roles.raci.matrices;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.roles.ResponsibilityFacts;
import java.util.Map;

/** Records the matrices of a dossier and what asks for their review. */
public interface RecordingMatrices {

    /** @return what became of the sections {@code raci_matrices} and {@code review_triggers} */
    Map<String, Recorded> record(ResponsibilityFacts facts, Progress progress);
}
