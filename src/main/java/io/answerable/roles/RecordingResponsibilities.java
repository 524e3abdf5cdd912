package io.answerable.roles;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import java.util.Map;

/** Records what a dossier says about who answers for what; flaws are stored and flagged, not refused. */
public interface RecordingResponsibilities {

    /**
     * See {@link io.answerable.organisation.RecordingOrganisation}.
     *
     * @return what became of each section: {@code role_assignments, delegations, raci_matrices, review_triggers}
     */
    Map<String, Recorded> record(ResponsibilityFacts facts, Progress progress);
}
