package io.answerable.risk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** Concerns to which other contexts refer, as far as the caller may see them; whoever raised one is told nobody else (K-5). */
public interface KnownConcerns {

    Map<ConcernId, ConcernView> byId(Collection<ConcernId> concerns, LocalDate asOf);

    /** Concerns that were ever raised, by the key people know them by. */
    Map<String, ConcernId> idsOf(Collection<String> keys);
}
