package io.answerable.organisation.programme.roadmap;

import io.answerable.kernel.PersonId;
import io.answerable.organisation.RoadmapItemId;
import io.answerable.organisation.RoadmapItemView.Resource;
import io.answerable.organisation.StrategicObjectiveId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is planned.
 *
 * @param due last good day
 * @param externalId by which a project tool knows it
 * @param resources at most once of each kind
 */
public record PlannedItem(String title, @Nullable String scope, @Nullable StrategicObjectiveId objective,
        @Nullable PersonId owner, @Nullable LocalDate starts, @Nullable LocalDate due, List<RoadmapItemId> dependsOn,
        @Nullable String externalId, List<Resource> resources) {

    public PlannedItem {
        dependsOn = List.copyOf(dependsOn);
        resources = List.copyOf(resources);
    }

    boolean endsBeforeItStarts() {
        return starts != null && due != null && due.isBefore(starts);
    }

    boolean countsTwice() {
        return resources.stream().map(Resource::kind).distinct().count() < resources.size();
    }

    boolean countsLessThanNothing() {
        return resources.stream().anyMatch(it -> it.needed().signum() < 0 || it.allocated().signum() < 0);
    }
}
