package io.answerable.roles;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.roles.raci.matrices.RecordingMatrices;
import io.answerable.roles.recording.RecordingAssignments;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records everything that a dossier says about responsibilities: first who holds what, then the matrices. */
@Component
class ResponsibilityDossier implements RecordingResponsibilities {

    private final RecordingAssignments assignments;
    private final ObjectProvider<RecordingMatrices> matrices;
    private final CurrentActor actor;

    ResponsibilityDossier(
            RecordingAssignments assignments, ObjectProvider<RecordingMatrices> matrices, CurrentActor actor) {
        this.assignments = assignments;
        this.matrices = matrices;
        this.actor = actor;
    }

    @Override
    @Transactional
    public Map<String, Recorded> record(ResponsibilityFacts facts, Progress progress) {
        actor.require(Permission.EXCHANGE);
        var sections = new LinkedHashMap<String, Recorded>(assignments.record(facts, progress));
        matrices.ifAvailable(it -> sections.putAll(it.record(facts, progress)));
        return sections;
    }
}
