package io.answerable.organisation.committees;

import static java.util.stream.Collectors.toSet;

import io.answerable.kernel.Days;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.Presence;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads all committees over time, in a fixed number of statements. */
@Component
class CommitteeTimelines {

    private final Committees committees;
    private final PeopleDirectory people;

    CommitteeTimelines(Committees committees, PeopleDirectory people) {
        this.committees = committees;
        this.people = people;
    }

    /** By key. */
    List<CommitteeTimeline> all() {
        var entries = committees.keys().all().values();
        var ids = entries.stream().map(it -> it.id()).toList();
        var facts = committees.facts().factsOf(ids);
        var seats = committees.seats().factsOf(ids);
        var meetings = committees.meetingsOf(ids);
        var presence = presenceOf(Stream.concat(
                seats.values().stream().flatMap(List::stream).map(it -> it.fact().member()),
                facts.values().stream().flatMap(List::stream).flatMap(it -> Stream.ofNullable(it.fact().chair()))));
        return entries.stream()
                .map(it -> new CommitteeTimeline(it, facts.getOrDefault(it.id(), List.of()),
                        seats.getOrDefault(it.id(), List.of()), meetings.getOrDefault(it.id(), Map.of()).keySet(),
                        presence))
                .sorted(Comparator.comparing(it -> it.entry().key()))
                .toList();
    }

    private Function<HolderRef, Days> presenceOf(Stream<HolderRef> holders) {
        var presences = people.presenceOf(holders.flatMap(it -> it.asPerson().stream()).collect(toSet()));
        return holder -> holder.asPerson().map(it -> daysOf(it, presences)).orElse(Days.always());
    }

    private static Days daysOf(PersonId person, Map<PersonId, Presence> presences) {
        var presence = presences.get(person);
        return presence == null ? Days.never() : presence.present();
    }
}
