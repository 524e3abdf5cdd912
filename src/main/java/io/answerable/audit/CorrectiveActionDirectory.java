package io.answerable.audit;

import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What is done about findings, on any day; who may see an action is for the caller to ask. */
public interface CorrectiveActionDirectory {

    /** Every action known of that day, by key. */
    List<CorrectiveActionView> all(LocalDate asOf);

    Map<CorrectiveActionId, CorrectiveActionView> byId(Collection<CorrectiveActionId> actions, LocalDate asOf);

    /** Actions that ever were, by the key people know them by. */
    Map<String, CorrectiveActionId> idsOf(Collection<String> keys);

    /** The actions about each of these findings, by key; missing where there are none. */
    Map<FindingId, List<CorrectiveActionView>> ofFindings(Collection<FindingId> findings, LocalDate asOf);

    /** The actions that each of these people own, by key; missing where there are none. */
    Map<PersonId, List<CorrectiveActionView>> ownedBy(Collection<PersonId> people, LocalDate asOf);
}
