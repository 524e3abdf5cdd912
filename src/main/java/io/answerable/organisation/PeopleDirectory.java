package io.answerable.organisation;

import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The people, on any day. */
public interface PeopleDirectory {

    Map<PersonId, PersonView> byId(Collection<PersonId> people, LocalDate asOf);

    /** People that ever worked here, by the key they are known by. */
    Map<String, PersonId> idsOf(Collection<String> keys);

    /** When and where these people worked here; missing for unknown ids. */
    Map<PersonId, Presence> presenceOf(Collection<PersonId> people);

    /**
     * The managers above each person, nearest first, up to the one who has none; a person who has left stays in the line
     * of those who still report to them. Ends where it would run in a circle.
     */
    Map<PersonId, List<PersonId>> linesAbove(Collection<PersonId> people, LocalDate asOf);

    /** Who sits in these units on that day and is present, by key. */
    Map<UnitId, List<PersonView>> inUnits(Collection<UnitId> units, LocalDate asOf);
}
