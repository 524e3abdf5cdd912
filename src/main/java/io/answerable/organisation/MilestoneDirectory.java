package io.answerable.organisation;

import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The milestones that were recognised. */
public interface MilestoneDirectory {

    /** All that are known of that day, by key. */
    List<MilestoneView> all(LocalDate asOf);

    Map<MilestoneId, MilestoneView> byId(Collection<MilestoneId> milestones, LocalDate asOf);

    /** Milestones that were ever recognised, by the key people know them by. */
    Map<String, MilestoneId> idsOf(Collection<String> keys);

    /** One page of those that were reached by that day, latest first. */
    Page<MilestoneView> page(@Nullable MilestoneFilter filter, LocalDate asOf, Paging paging);

    /** The last 50 to which each of these units contributed by that day, latest first. */
    Map<UnitId, List<MilestoneView>> ofUnits(Collection<UnitId> units, LocalDate asOf);
}
