package io.answerable.training.assignments;

import static java.util.stream.Collectors.toSet;

import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.Presence;
import io.answerable.training.assignments.Histories.History;
import io.answerable.training.assignments.Histories.Taking;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What of that which people need they still have to be given: the same for what happens and for what is only supposed. */
@Component
class OpenNeeds {

    private static final int DAYS_TO_TAKE_IT = 30;

    private final Histories histories;
    private final PeopleDirectory people;

    OpenNeeds(Histories histories, PeopleDirectory people) {
        this.histories = histories;
        this.people = people;
    }

    /**
     * When something is needed.
     *
     * @param day the day from which it is to be taken
     * @param counting the day on which it has to count; later where something runs out
     */
    record When(LocalDate day, LocalDate counting) {}

    /** The last good day, where nothing else says so. */
    static LocalDate usuallyDue(LocalDate from) {
        return from.plusDays(DAYS_TO_TAKE_IT);
    }

    List<Taking> among(Collection<Taking> takings, LocalDate day) {
        return among(takings, it -> it, it -> new When(day, day));
    }

    /** Those of people who work here that day, who do not have it open and who have not taken it, or only too long ago. */
    <N> List<N> among(Collection<N> needs, Function<N, Taking> taking, Function<N, When> when) {
        var presence = people.presenceOf(needs.stream().map(it -> taking.apply(it).person()).collect(toSet()));
        var histories = this.histories.of(needs.stream().map(taking).collect(toSet()));
        return needs.stream()
                .filter(it -> isPresent(taking.apply(it).person(), when.apply(it).day(), presence))
                .filter(it -> isOpen(histories.getOrDefault(taking.apply(it), History.NONE), when.apply(it)))
                .toList();
    }

    private static boolean isOpen(History history, When when) {
        return !history.open().contain(when.day()) && !history.taken().contain(when.counting());
    }

    /** Those who have not left by that day. */
    Set<PersonId> present(Collection<PersonId> some, LocalDate day) {
        var presence = people.presenceOf(Set.copyOf(some));
        return presence.keySet().stream().filter(it -> isPresent(it, day, presence)).collect(toSet());
    }

    private static boolean isPresent(PersonId person, LocalDate day, Map<PersonId, Presence> presence) {
        var known = presence.get(person);
        return known != null && known.present().contain(day);
    }
}
