package io.answerable.organisation;

import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.kernel.HolderRef;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The committees, on any day. */
public interface CommitteeDirectory {

    /** All committees of that day, by key. */
    List<CommitteeView> all(LocalDate asOf);

    Map<CommitteeId, CommitteeView> byId(Collection<CommitteeId> committees, LocalDate asOf);

    /** Committees that ever existed, by the key people know them by. */
    Map<String, CommitteeId> idsOf(Collection<String> keys);

    /** One page of the committees of that day, by key. */
    Page<CommitteeView> page(@Nullable CommitteeFilter filter, LocalDate asOf, Paging paging);

    /** The committees in which one of these sits or which one of these chairs on that day, by key. */
    List<CommitteeView> ofMembers(Collection<HolderRef> members, LocalDate asOf);
}
