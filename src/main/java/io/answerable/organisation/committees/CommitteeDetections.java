package io.answerable.organisation.committees;

import io.answerable.kernel.Days;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Detector;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds committees that lack a view (ORG-001), do not meet (ORG-002) or keep a seat for somebody gone (ORG-005). */
@Component
@Transactional(readOnly = true)
class CommitteeDetections implements Detector {

    private static final String COMPOSITION = "ORG-001";
    private static final String MEETINGS = "ORG-002";
    private static final String GONE = "ORG-005";

    private final CommitteeTimelines timelines;
    private final PeopleDirectory people;

    CommitteeDetections(CommitteeTimelines timelines, PeopleDirectory people) {
        this.timelines = timelines;
        this.people = people;
    }

    @Override
    public Set<String> codes() {
        return Set.of(COMPOSITION, MEETINGS, GONE);
    }

    @Override
    public Set<String> kinds() {
        return Set.of("Committee", "Person");
    }

    @Override
    public Collection<Detection> detect(Concern concern) {
        if (concern.systems().isPresent() || codes().stream().noneMatch(concern::asksFor)) {
            return List.of();
        }
        var committees = timelines.all();
        var names = people.byId(everybodyIn(committees), concern.asOf());
        return committees.stream().flatMap(it -> new Judgement(it, concern.asOf(), names).detections()).toList();
    }

    private static Set<PersonId> everybodyIn(List<CommitteeTimeline> committees) {
        return committees.stream()
                .flatMap(it -> it.everybody().stream())
                .flatMap(it -> it.asPerson().stream())
                .collect(Collectors.toSet());
    }

    /** Judges one committee on one day. */
    private record Judgement(CommitteeTimeline committee, LocalDate day, Map<PersonId, PersonView> people) {

        Stream<Detection> detections() {
            var fact = committee.on(day);
            return fact == null
                    ? Stream.empty()
                    : Stream.of(composition(fact), meetings(fact), gone(fact)).flatMap(it -> it);
        }

        private Stream<Detection> composition(CommitteeFact fact) {
            return holding(committee.incomplete(), since -> new Detection(COMPOSITION, subject(fact), since,
                    fact.name() + " has no present member for " + String.join(", ", committee.missingOn(day)) + ".",
                    "Seat a present member for each view that is missing.", unitOf(fact.chair()), null));
        }

        private Stream<Detection> meetings(CommitteeFact fact) {
            var last = committee.lastMeetingBy(day);
            return holding(committee.notMeeting(), since -> new Detection(MEETINGS, subject(fact), since,
                    fact.name() + (last == null ? " has not met yet" : " last met on " + last)
                            + "; it should meet every "
                            + fact.cadenceDays() + " days.",
                    "Hold and record a meeting, or change the cadence.", unitOf(fact.chair()), null));
        }

        private Stream<Detection> gone(CommitteeFact fact) {
            return committee.everybody()
                    .stream()
                    .flatMap(member -> holding(committee.heldWhileGone(member), since -> gone(fact, member, since)));
        }

        private Detection gone(CommitteeFact fact, HolderRef member, LocalDate since) {
            var person = Objects.requireNonNull(people.get(PersonId.of(member.id())));
            var subject = new Subject("committee/person", "Committee", committee.entry().id(),
                    committee.entry().key() + "/" + person.key(), person.name() + " in " + fact.name());
            return new Detection(GONE, subject, since,
                    person.name() + " has left and still "
                            + (member.equals(fact.chair()) ? "chairs " : "sits in ") + fact.name() + ".",
                    member.equals(fact.chair())
                            ? "Appoint another chair."
                            : "End the seat and seat a successor.",
                    unitOf(member), null);
        }

        private Stream<Detection> holding(Days days, Function<LocalDate, Detection> detection) {
            return days.contain(day)
                    ? Stream.of(detection.apply(days.since(day, committee.entry().broughtOn())))
                    : Stream.empty();
        }

        private Subject subject(CommitteeFact fact) {
            return new Subject("committee", "Committee", committee.entry().id(), committee.entry().key(), fact.name());
        }

        private @Nullable UUID unitOf(@Nullable HolderRef holder) {
            var person = holder == null ? null : holder.asPerson().map(people::get).orElse(null);
            return person == null || person.unit() == null ? null : person.unit().value();
        }
    }
}
