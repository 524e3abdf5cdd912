package io.answerable.oversight.leavers;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.oversight.LeaverCaseId;
import io.answerable.oversight.duties.DutyDirectory;
import io.answerable.oversight.leavers.LeaverCaseView.Item;
import io.answerable.signals.spi.Commitment;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells how far things have been handed over; for the leaver's manager and for whoever reads the governance of the
 * leaver's unit.
 */
@Component
@Transactional(readOnly = true)
public class LeaverCaseDirectory {

    private final LeaverCases cases;
    private final StandingDepartures departures;
    private final DutyDirectory duties;
    private final PeopleDirectory people;
    private final CurrentActor actor;

    LeaverCaseDirectory(LeaverCases cases, StandingDepartures departures, DutyDirectory duties, PeopleDirectory people,
            CurrentActor actor) {
        this.cases = cases;
        this.departures = departures;
        this.duties = duties;
        this.people = people;
        this.actor = actor;
    }

    /** The cases with these ids that the caller may see. */
    public Map<LeaverCaseId, LeaverCaseView> byId(Collection<LeaverCaseId> ids, LocalDate asOf) {
        return views(seen(cases.byId(ids, asOf), asOf), asOf).stream().collect(toMap(LeaverCaseView::id, it -> it));
    }

    /** The latest case of each of these people that the caller may see. */
    public Map<PersonId, LeaverCaseView> ofPeople(Collection<PersonId> asked, LocalDate asOf) {
        return views(seen(cases.ofPeople(asked, asOf), asOf), asOf).stream()
                .collect(toMap(LeaverCaseView::person, it -> it, (latest, earlier) -> latest));
    }

    /** The cases that these people see to, as far as something is still open, whoever asks. */
    public Map<PersonId, List<LeaverCaseView>> openWith(Collection<PersonId> managers, LocalDate asOf) {
        var asked = Set.copyOf(managers);
        var theirs = departures.standing(cases.notClosed(asOf), asOf)
                .stream()
                .filter(it -> it.manager() != null && asked.contains(it.manager()))
                .toList();
        return views(theirs, asOf).stream()
                .filter(it -> !it.closed())
                .collect(groupingBy(it -> Objects.requireNonNull(it.manager())));
    }

    /** Cases that nobody has closed although nothing is left to hand over, whoever asks. */
    List<LeaverCase> done(LocalDate asOf) {
        var open = departures.standing(cases.notClosed(asOf), asOf);
        var closed = views(open, asOf).stream()
                .filter(it -> it.closed() && it.lastDay().isBefore(asOf))
                .map(LeaverCaseView::id)
                .collect(toSet());
        return open.stream().filter(it -> closed.contains(it.id())).toList();
    }

    /**
     * A page of the cases, latest departure first.
     *
     * @param open only those with something left to hand over, or only those without; all if null
     * @throws AccessDeniedException for whoever reads the governance of nothing
     */
    public Page<LeaverCaseView> page(@Nullable Boolean open, LocalDate asOf, Paging paging) {
        if (!actor.actor().maySomewhere(Permission.READ_GOVERNANCE)) {
            throw new AccessDeniedException("Requires " + Permission.READ_GOVERNANCE);
        }
        var found = Boolean.TRUE.equals(open) ? cases.notClosed(asOf) : cases.all(asOf);
        var meant = views(seen(found, asOf), asOf).stream()
                .filter(it -> open == null || open != it.closed())
                .sorted(Comparator.comparing(LeaverCaseDirectory::place))
                .toList();
        return Page.ofAll(meant, paging, it -> Cursor.of(place(it)), 1);
    }

    // Days count down, so that the latest departure has the smallest place.
    private static String place(LeaverCaseView it) {
        return "%07d %s".formatted(9_999_999 - it.lastDay().toEpochDay(), it.id());
    }

    private List<LeaverCase> seen(List<LeaverCase> known, LocalDate asOf) {
        var found = departures.standing(known, asOf);
        var caller = actor.actor();
        if (caller.may(Permission.READ_GOVERNANCE)) {
            return found;
        }
        var leavers = people.byId(found.stream().map(LeaverCase::person).collect(toSet()), asOf);
        return found.stream().filter(it -> isOwn(it) || mayRead(leavers.get(it.person()))).toList();
    }

    private boolean isOwn(LeaverCase it) {
        return it.manager() != null && actor.actor().person().filter(it.manager()::equals).isPresent();
    }

    private boolean mayRead(@Nullable PersonView person) {
        return person != null && person.unit() != null
                && actor.actor().may(Permission.READ_GOVERNANCE, person.unit().value(), null);
    }

    private List<LeaverCaseView> views(List<LeaverCase> found, LocalDate asOf) {
        var resting = duties.restingOn(found.stream().map(LeaverCase::person).collect(toSet()), asOf);
        var returned = departures.returned(found, asOf);
        return found.stream().map(it -> {
            boolean isOver = it.isClosedBy(asOf) || Boolean.TRUE.equals(returned.get(it));
            return view(it, resting.getOrDefault(it.person(), List.of()), isOver, asOf);
        }).toList();
    }

    // What was still to come when the case was opened is left behind as well.
    private static LeaverCaseView view(LeaverCase it, List<Commitment> resting, boolean isOver, LocalDate asOf) {
        var open = resting.stream().collect(toMap(LeaverCaseDirectory::identity, item -> item, (one, same) -> one));
        var items = new TreeMap<String, Item>();
        it.left()
                .stream()
                .map(left -> left.of(it.person()))
                .forEach(left -> items.put(identity(left), new Item(left, true)));
        if (isOver) {
            items.replaceAll((identity, item) -> new Item(item.commitment(), true));
        } else if (it.lastDay().isBefore(asOf)) {
            open.forEach((identity, item) -> items.put(identity, new Item(item, false)));
        } else {
            items.replaceAll((identity, item) -> Optional.ofNullable(open.get(identity))
                    .map(still -> new Item(still, false))
                    .orElse(item));
        }
        return new LeaverCaseView(it.id(), it.person(), it.lastDay(), it.openedOn(), it.manager(),
                List.copyOf(items.values()), asOf);
    }

    private static String identity(Commitment it) {
        return it.kind() + " " + it.subject().reference();
    }
}
