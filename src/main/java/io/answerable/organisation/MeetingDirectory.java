package io.answerable.organisation;

import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The meetings that committees held (R-ORG-09), as known of any day. */
public interface MeetingDirectory {

    /** The last 50 meetings of each committee on or before the day, latest first. */
    Map<CommitteeId, List<MeetingView>> latestOf(Collection<CommitteeId> committees, LocalDate asOf);

    /** One page of the meetings on or before the day, latest first. */
    Page<MeetingView> page(@Nullable MeetingFilter filter, LocalDate asOf, Paging paging);
}
