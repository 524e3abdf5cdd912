package io.answerable.organisation;

import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The roadmap, on any day. */
public interface RoadmapDirectory {

    /** All items of that day, by key. */
    List<RoadmapItemView> all(LocalDate asOf);

    Map<RoadmapItemId, RoadmapItemView> byId(Collection<RoadmapItemId> items, LocalDate asOf);

    /** Items that ever existed, by the key people know them by. */
    Map<String, RoadmapItemId> idsOf(Collection<String> keys);

    /** The items that serve each of these objectives on that day, by key. */
    Map<StrategicObjectiveId, List<RoadmapItemView>> ofObjectives(
            Collection<StrategicObjectiveId> objectives, LocalDate asOf);

    /** What each of these depends on and that is late on that day, by key (R-ORG-11). */
    Map<RoadmapItemId, List<RoadmapItemView>> blocking(Collection<RoadmapItemView> items, LocalDate asOf);

    /** One page of the items of that day, by due day and key. */
    Page<RoadmapItemView> page(@Nullable RoadmapItemFilter filter, LocalDate asOf, Paging paging);
}
