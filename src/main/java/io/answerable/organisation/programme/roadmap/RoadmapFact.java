package io.answerable.organisation.programme.roadmap;

import io.answerable.kernel.PersonId;
import io.answerable.organisation.RoadmapItemId;
import io.answerable.organisation.RoadmapItemView.Resource;
import io.answerable.organisation.RoadmapStatus;
import io.answerable.organisation.StrategicObjectiveId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an item delivers, for whom, by when and with which means, and how it stands. */
record RoadmapFact(String title, @Nullable String scope, @Nullable StrategicObjectiveId objective,
        @Nullable PersonId owner, @Nullable LocalDate starts, @Nullable LocalDate due, RoadmapStatus status,
        List<RoadmapItemId> dependsOn, @Nullable String externalId, List<Resource> resources) {

    RoadmapFact {
        dependsOn = List.copyOf(dependsOn);
        resources = List.copyOf(resources);
    }

    RoadmapFact(PlannedItem planned, RoadmapStatus status) {
        this(planned.title(), planned.scope(), planned.objective(), planned.owner(), planned.starts(), planned.due(),
                status, planned.dependsOn(), planned.externalId(), planned.resources());
    }

    RoadmapFact standing(RoadmapStatus status, @Nullable LocalDate due) {
        return new RoadmapFact(title, scope, objective, owner, starts, due == null ? this.due : due, status, dependsOn,
                externalId, resources);
    }
}
