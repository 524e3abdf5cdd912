package io.answerable.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What committees asked people to do, on any day. */
public interface FollowUpDirectory {

    Map<FollowUpId, FollowUpView> byId(Collection<FollowUpId> followUps, LocalDate asOf);

    /** Follow-ups that ever existed, by the key people know them by. */
    Map<String, FollowUpId> idsOf(Collection<String> keys);

    /** What each of these committees asked for by that day, by key. */
    Map<CommitteeId, List<FollowUpView>> ofCommittees(Collection<CommitteeId> committees, LocalDate asOf);

    /** Everything that is still to be done on that day, by key. */
    List<FollowUpView> open(LocalDate asOf);
}
