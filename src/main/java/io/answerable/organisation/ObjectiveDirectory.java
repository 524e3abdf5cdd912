package io.answerable.organisation;

import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The strategic objectives, on any day. */
public interface ObjectiveDirectory {

    /** All objectives that the organisation strives for on that day, by key. */
    List<StrategicObjectiveView> all(LocalDate asOf);

    Map<StrategicObjectiveId, StrategicObjectiveView> byId(Collection<StrategicObjectiveId> objectives, LocalDate asOf);

    /** Objectives that ever existed, by the key people know them by. */
    Map<String, StrategicObjectiveId> idsOf(Collection<String> keys);

    /** One page of the objectives of that day, by key; those that have ended by then are among them. */
    Page<StrategicObjectiveView> page(@Nullable StrategicObjectiveFilter filter, LocalDate asOf, Paging paging);
}
