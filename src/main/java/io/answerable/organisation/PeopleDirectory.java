package io.answerable.organisation;

import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The people, on any day. */
public interface PeopleDirectory {

    /** Everybody of that day by key, also those who have left. */
    List<PersonView> all(LocalDate asOf);

    Map<PersonId, PersonView> byId(Collection<PersonId> people, LocalDate asOf);

    /** People that ever worked here, by the key they are known by. */
    Map<String, PersonId> idsOf(Collection<String> keys);

    /** When and where these people worked here; missing for unknown ids. */
    Map<PersonId, Presence> presenceOf(Collection<PersonId> people);

    /** The same for everybody who ever worked here; for rules about the whole organisation. */
    Map<PersonId, Presence> presenceOfAll();

    /**
     * The managers above each person, nearest first, up to the one who has none; a person who has left stays in the line
     * of those who still report to them. Ends where it would run in a circle.
     */
    Map<PersonId, List<PersonId>> linesAbove(Collection<PersonId> people, LocalDate asOf);

    /** A page of the people of that day, also of those who have left. */
    Page<PersonView> people(@Nullable PersonFilter filter, List<PersonOrder> order, LocalDate asOf, Paging paging);

    /** A page of those who sit in each of these units on that day and have not left, by key. */
    Map<UnitId, Page<PersonView>> pagesInUnits(Collection<UnitId> units, LocalDate asOf, Paging paging);

    /** A page of those who report to each of these people on that day and have not left, by key. */
    Map<PersonId, Page<PersonView>> pagesOfReports(Collection<PersonId> managers, LocalDate asOf, Paging paging);

    /** Who sits in these units on that day and is present, by key. */
    Map<UnitId, List<PersonView>> inUnits(Collection<UnitId> units, LocalDate asOf);

    /** Who reports to each of these people on that day and is present, by key. */
    Map<PersonId, List<PersonView>> reportsOf(Collection<PersonId> managers, LocalDate asOf);
}
