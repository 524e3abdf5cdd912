package io.answerable.organisation;

import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.kernel.HolderRef;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Workshops, briefings, sessions and contacts with those concerned. */
public interface EngagementDirectory {

    /** All that are known of that day, by key. */
    List<StakeholderEngagementView> all(LocalDate asOf);

    Map<EngagementId, StakeholderEngagementView> byId(Collection<EngagementId> engagements, LocalDate asOf);

    /** Engagements that were ever logged, by the key people know them by. */
    Map<String, EngagementId> idsOf(Collection<String> keys);

    /** One page of what is known on that day, latest first. */
    Page<StakeholderEngagementView> page(@Nullable EngagementFilter filter, LocalDate asOf, Paging paging);

    /** The last 50 that each of these attended, latest first. */
    Map<HolderRef, List<StakeholderEngagementView>> ofAttendees(Collection<HolderRef> attendees, LocalDate asOf);
}
