package io.answerable.organisation;

import io.answerable.kernel.Days;
import io.answerable.kernel.PersonId;
import java.util.Collection;
import java.util.Map;

/** Tells who headed units on which days, for rules that hold over days. */
public interface UnitLeadership {

    /** The days on which each person headed each of these units; missing for a unit that nobody ever headed. */
    Map<UnitId, Map<PersonId, Days>> headsOf(Collection<UnitId> units);
}
