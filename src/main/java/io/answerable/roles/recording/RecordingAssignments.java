package io.answerable.roles.recording;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.roles.ResponsibilityFacts;
import java.util.Map;

/** Records who holds and deputises what according to a dossier; legacy flaws are stored and flagged, not refused. */
public interface RecordingAssignments {

    /** @return what became of the sections {@code role_assignments} and {@code delegations} */
    Map<String, Recorded> record(ResponsibilityFacts facts, Progress progress);
}
