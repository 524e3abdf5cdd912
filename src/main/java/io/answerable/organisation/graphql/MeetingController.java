package io.answerable.organisation.graphql;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.graphql.PerDay;
import io.answerable.graphql.Reference;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.CommitteeDirectory;
import io.answerable.organisation.CommitteeView;
import io.answerable.organisation.FollowUpDirectory;
import io.answerable.organisation.FollowUpId;
import io.answerable.organisation.FollowUpView;
import io.answerable.organisation.HolderDirectory;
import io.answerable.organisation.HolderView;
import io.answerable.organisation.MeetingDirectory;
import io.answerable.organisation.MeetingFilter;
import io.answerable.organisation.MeetingView;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.committees.HeldMeeting;
import io.answerable.organisation.committees.HoldingMeetings;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What committees decided and asked for. */
@Controller
class MeetingController {

    private final CurrentActor actor;
    private final CommitteeDirectory committees;
    private final MeetingDirectory meetings;
    private final FollowUpDirectory followUps;
    private final HolderDirectory holders;
    private final PeopleDirectory people;
    private final HoldingMeetings holding;
    private final References references;

    MeetingController(CurrentActor actor, CommitteeDirectory committees, MeetingDirectory meetings,
            FollowUpDirectory followUps,
            HolderDirectory holders, PeopleDirectory people, HoldingMeetings holding, References references) {
        this.actor = actor;
        this.committees = committees;
        this.meetings = meetings;
        this.followUps = followUps;
        this.holders = holders;
        this.people = people;
        this.holding = holding;
        this.references = references;
    }

    /** What came of it. */
    record FollowUpPayload(@Nullable FollowUpView followUp, List<Refusal> errors) {

        static FollowUpPayload of(Outcome<FollowUpView> outcome) {
            return switch (outcome) {
                case Outcome.Done<FollowUpView>(var changed) -> new FollowUpPayload(changed, List.of());
                case Outcome.Refused<FollowUpView>(var refusals) -> new FollowUpPayload(null, refusals);
            };
        }
    }

    /** A topic of the agenda with what was decided on it. */
    record Topic(String topic, boolean aboutAi, List<MeetingView.MeetingDecision> decisions) {}

    @QueryMapping
    Optional<FollowUpView> followUp(@Argument Reference by, @Argument @Nullable LocalDate asOf) {
        actor.require(Permission.READ);
        var day = asOf == null ? actor.today() : asOf;
        return by.resolve("FollowUp", followUpByKey(), "by", "id")
                .map(FollowUpId::of)
                .flatMap(it -> Optional.ofNullable(followUps.byId(List.of(it), day).get(it)));
    }

    @QueryMapping(name = "meetings")
    Page<MeetingView> held(@Argument @Nullable MeetingFilter filter, @Argument @Nullable LocalDate asOf,
            Paging paging) {
        actor.require(Permission.READ);
        return meetings.page(filter, asOf == null ? actor.today() : asOf, paging);
    }

    @MutationMapping
    CommitteePayload recordMeeting(@Argument CommitteeInputs.RecordMeetingInput input) {
        var found = references.begin();
        var committee = found.committee(input.committee());
        var actions = input.actions()
                .stream()
                .map(it -> new HeldMeeting.Action(it.title(), found.optionalPerson(it.owner(), "actions"), it.due()))
                .toList();
        var held = new HeldMeeting(input.heldOn(), input.minutes(), input.agenda(), input.decisions(),
                found.holders(input.present(), "present"), actions);
        return CommitteePayload.of(
                found.then(() -> holding.record(committee, input.expectedVersion(), held, input.reason())));
    }

    @MutationMapping
    FollowUpPayload completeFollowUp(@Argument CommitteeInputs.CompleteFollowUpInput input) {
        var found = references.begin();
        var followUp = found.thing(input.followUp(), "FollowUp", "follow-up", "followUp", followUpByKey(),
                FollowUpId::of);
        return FollowUpPayload.of(found.then(
                () -> holding.complete(followUp, input.expectedVersion(), input.doneOn(), input.reason())));
    }

    private Function<String, Optional<UUID>> followUpByKey() {
        return key -> followUps.idsOf(List.of(key)).values().stream().map(FollowUpId::value).findFirst();
    }

    @BatchMapping(typeName = "Committee")
    Map<CommitteeView, List<MeetingView>> meetings(List<CommitteeView> held) {
        return PerDay.many(held, CommitteeView::asOf, CommitteeView::id, meetings::latestOf);
    }

    @BatchMapping(typeName = "Meeting", field = "committee")
    Map<MeetingView, CommitteeView> holding(List<MeetingView> held) {
        return PerDay.one(held, MeetingView::asOf, MeetingView::committee, committees::byId);
    }

    @BatchMapping(typeName = "Committee", field = "followUps")
    Map<CommitteeView, List<FollowUpView>> askedFor(List<CommitteeView> held) {
        return PerDay.many(held, CommitteeView::asOf, CommitteeView::id, followUps::ofCommittees);
    }

    @SchemaMapping(typeName = "Meeting")
    List<Topic> agenda(MeetingView meeting) {
        return meeting.agenda()
                .stream()
                .map(it -> new Topic(it.topic(), it.aboutAi(), meeting.decisionsOn(it.topic())))
                .toList();
    }

    @BatchMapping(typeName = "Meeting")
    Map<MeetingView, List<HolderView>> present(List<MeetingView> meetings) {
        return PerDay.each(meetings, MeetingView::asOf, MeetingView::present, holders::byRef);
    }

    @BatchMapping(typeName = "Meeting")
    Map<MeetingView, List<FollowUpView>> actions(List<MeetingView> meetings) {
        return PerDay.many(meetings, MeetingView::asOf, it -> it, this::askedFor);
    }

    @BatchMapping(typeName = "FollowUp")
    Map<FollowUpView, PersonView> owner(List<FollowUpView> owned) {
        return PerDay.one(owned, FollowUpView::asOf, FollowUpView::owner, people::byId);
    }

    @BatchMapping(typeName = "FollowUp")
    Map<FollowUpView, CommitteeView> committee(List<FollowUpView> asked) {
        return PerDay.one(asked, FollowUpView::asOf, FollowUpView::committee, committees::byId);
    }

    private Map<MeetingView, List<FollowUpView>> askedFor(Collection<MeetingView> meetings, LocalDate asOf) {
        var asked = followUps.ofCommittees(meetings.stream().map(MeetingView::committee).distinct().toList(), asOf);
        return meetings.stream()
                .distinct()
                .collect(toMap(it -> it, meeting -> asked.getOrDefault(meeting.committee(), List.of())
                        .stream()
                        .filter(it -> it.meetingOn().equals(meeting.heldOn()))
                        .toList()));
    }
}
