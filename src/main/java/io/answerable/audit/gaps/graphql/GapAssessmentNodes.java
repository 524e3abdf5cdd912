package io.answerable.audit.gaps.graphql;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.audit.GapAssessmentId;
import io.answerable.audit.GapAssessmentDirectory;
import io.answerable.graphql.NodeLoader;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds gap assessments by their global ids, as of today. */
@Component
class GapAssessmentNodes implements NodeLoader {

    private final GapAssessmentDirectory directory;
    private final CurrentActor actor;

    GapAssessmentNodes(GapAssessmentDirectory directory, CurrentActor actor) {
        this.directory = directory;
        this.actor = actor;
    }

    @Override
    public String type() {
        return "GapAssessment";
    }

    @Override
    public Map<UUID, ?> load(Collection<UUID> ids) {
        return actor.actor().may(Permission.READ_GOVERNANCE)
                ? directory.byId(ids.stream().map(GapAssessmentId::of).toList(), actor.today())
                        .values()
                        .stream()
                        .collect(toMap(it -> it.id().value(), it -> it))
                : Map.of();
    }
}
