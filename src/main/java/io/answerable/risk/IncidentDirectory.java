package io.answerable.risk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What went wrong, on any day; who may see an incident is for the caller to ask. */
public interface IncidentDirectory {

    /** Everything that had happened by that day, by key. */
    List<IncidentView> all(LocalDate asOf);

    /** What went wrong on these days, both included, as it stands on the last of them, by key. */
    List<IncidentView> occurredBetween(LocalDate first, LocalDate last);

    Map<IncidentId, IncidentView> byId(Collection<IncidentId> incidents, LocalDate asOf);

    /** Incidents that were ever reported, by the key people know them by. */
    Map<String, IncidentId> idsOf(Collection<String> keys);
}
