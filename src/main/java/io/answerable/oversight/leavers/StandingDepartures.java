package io.answerable.oversight.leavers;

import static java.util.stream.Collectors.toMap;

import io.answerable.kernel.Days;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.Presence;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Holds cases against what is known of the people by a day: whose departure was moved or taken back has no case for the day
 * that counts no more, who works here again leaves nothing behind, and where the manager has left as well the next one up who
 * is there sees to it.
 */
@Component
class StandingDepartures {

    private final PeopleDirectory people;

    StandingDepartures(PeopleDirectory people) {
        this.people = people;
    }

    /** The cases of departures that have stayed as they are, each with whoever sees to it on that day. */
    List<LeaverCase> standing(List<LeaverCase> cases, LocalDate asOf) {
        var lines = people.linesAbove(cases.stream().map(LeaverCase::person).distinct().toList(), asOf);
        var known = people.presenceOf(everybody(cases, lines.values()));
        return cases.stream()
                .filter(it -> isLastDay(it.lastDay(), known.get(it.person())))
                .map(it -> it.seenToBy(manager(it, lines.getOrDefault(it.person(), List.of()), known, asOf)))
                .toList();
    }

    private static List<PersonId> everybody(List<LeaverCase> cases, Collection<List<PersonId>> lines) {
        return Stream.of(cases.stream().map(LeaverCase::person),
                cases.stream().flatMap(it -> Stream.ofNullable(it.manager())), lines.stream().flatMap(List::stream))
                .flatMap(it -> it)
                .distinct()
                .toList();
    }

    private static boolean isLastDay(LocalDate day, @Nullable Presence presence) {
        return presence != null && presence.present().contain(day) && !presence.present().contain(day.plusDays(1));
    }

    private static @Nullable PersonId manager(LeaverCase it, List<PersonId> line, Map<PersonId, Presence> known,
            LocalDate asOf) {
        var opened = it.manager();
        return Stream.concat(Stream.ofNullable(opened), line.stream())
                .filter(one -> isPresent(known.get(one), asOf))
                .findFirst()
                .orElse(opened);
    }

    private static boolean isPresent(@Nullable Presence presence, LocalDate day) {
        return presence != null && presence.present().contain(day);
    }

    /** Of each of these cases, whether the person has worked here again since, by that day. */
    Map<LeaverCase, Boolean> returned(Collection<LeaverCase> cases, LocalDate asOf) {
        var known = people.presenceOf(cases.stream().map(LeaverCase::person).distinct().toList());
        return cases.stream()
                .collect(toMap(it -> it, it -> Optional.ofNullable(known.get(it.person()))
                        .map(Presence::present)
                        .map(days -> !days.and(Days.between(it.lastDay().plusDays(1), asOf.plusDays(1))).isEmpty())
                        .orElse(false), (one, same) -> one));
    }
}
