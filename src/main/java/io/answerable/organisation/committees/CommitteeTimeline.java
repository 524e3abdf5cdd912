package io.answerable.organisation.committees;

import static java.util.stream.Collectors.toSet;

import io.answerable.kernel.Days;
import io.answerable.kernel.HolderRef;
import io.answerable.facts.Dated;
import io.answerable.facts.Entry;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one committee over time, to judge on which days it is composed well and meets.
 *
 * @param presence the days on which a holder has not left
 */
record CommitteeTimeline(Entry entry, List<Dated<CommitteeFact>> facts, List<Dated<SeatFact>> seats,
        Set<LocalDate> meetings, Function<HolderRef, Days> presence) {

    @Nullable
    CommitteeFact on(LocalDate day) {
        return facts.stream().filter(it -> it.covers(day)).map(Dated::fact).findFirst().orElse(null);
    }

    /** The days on which a view that is needed has no present member (ORG-001, rule reading 1). */
    Days incomplete() {
        var required = facts.stream().flatMap(it -> it.fact().requiredPerspectives().stream()).collect(toSet());
        return Days.anyOf(required.stream().map(this::missing).toList());
    }

    Days missing(String perspective) {
        var brought = seats.stream()
                .filter(it -> perspective.equals(it.fact().perspective()))
                .map(it -> it.days().and(presence.apply(it.fact().member())))
                .toList();
        return factsWhere(it -> it.requiredPerspectives().contains(perspective)).butNot(Days.anyOf(brought));
    }

    /** The views that are needed on that day and that no present member brings, in the order in which they are named. */
    List<String> missingOn(LocalDate day) {
        var fact = on(day);
        return fact == null
                ? List.of()
                : fact.requiredPerspectives().stream().filter(it -> missing(it).contain(day)).toList();
    }

    /**
     * The days on which the last meeting lies longer back than the cadence allows (ORG-002). The day of the foundation
     * counts as a meeting: nobody who was founded today is late.
     */
    Days notMeeting() {
        return Days.anyOf(facts.stream().map(this::notMeeting).toList());
    }

    private Days notMeeting(Dated<CommitteeFact> dated) {
        var cadence = dated.fact().cadenceDays();
        if (cadence == null) {
            return Days.never();
        }
        var intime = meetings.stream().map(it -> Days.between(it, it.plusDays(cadence + 1L))).toList();
        return dated.days().and(Days.from(countedFrom(cadence))).butNot(Days.anyOf(intime));
    }

    /** Of a committee since ever nobody knows the meetings before the first one that is recorded. */
    private LocalDate countedFrom(int cadence) {
        var founded = facts.stream().map(Dated::from).min(LocalDate::compareTo).orElse(LocalDate.MIN);
        if (!founded.equals(LocalDate.MIN)) {
            return founded.plusDays(cadence + 1L);
        }
        return meetings.isEmpty() ? entry.broughtOn() : Collections.min(meetings);
    }

    /** Everybody who ever sat here or was in the chair. */
    Set<HolderRef> everybody() {
        return Stream.concat(seats.stream().map(it -> it.fact().member()),
                facts.stream().map(it -> it.fact().chair()).filter(Objects::nonNull)).collect(toSet());
    }

    /** The days on which that member or chair is here although they have left (ORG-005, rule reading 1). */
    Days heldWhileGone(HolderRef member) {
        var seated = seats.stream().filter(it -> it.fact().member().equals(member)).map(Dated::days).toList();
        var inChair = factsWhere(it -> member.equals(it.chair()));
        return Days.anyOf(seated).or(inChair).butNot(presence.apply(member));
    }

    @Nullable
    LocalDate lastMeetingBy(LocalDate day) {
        return new TreeSet<>(meetings).floor(day);
    }

    private Days factsWhere(Predicate<CommitteeFact> condition) {
        return Days.anyOf(facts.stream().filter(it -> condition.test(it.fact())).map(Dated::days).toList());
    }
}
