package io.answerable.risk.assessments.graphql;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.NodeLoader;
import io.answerable.risk.AssessmentId;
import io.answerable.risk.assessments.VisibleAssessments;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds assessments by their global ids, as of today. */
@Component
class AssessmentNodes implements NodeLoader {

    private final VisibleAssessments assessments;
    private final CurrentActor actor;

    AssessmentNodes(VisibleAssessments assessments, CurrentActor actor) {
        this.assessments = assessments;
        this.actor = actor;
    }

    @Override
    public String type() {
        return "Assessment";
    }

    @Override
    public Map<UUID, ?> load(Collection<UUID> ids) {
        return assessments.byId(ids.stream().map(AssessmentId::of).toList(), actor.today())
                .values()
                .stream()
                .collect(toMap(it -> it.id().value(), it -> it));
    }
}
