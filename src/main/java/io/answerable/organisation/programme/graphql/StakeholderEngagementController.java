package io.answerable.organisation.programme.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.graphql.PerDay;
import io.answerable.graphql.Reference;
import io.answerable.organisation.EngagementDirectory;
import io.answerable.organisation.EngagementFilter;
import io.answerable.organisation.EngagementId;
import io.answerable.organisation.EngagementKind;
import io.answerable.organisation.ExternalPartyView;
import io.answerable.organisation.HolderDirectory;
import io.answerable.organisation.HolderView;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.StakeholderEngagementView;
import io.answerable.organisation.graphql.References;
import io.answerable.organisation.programme.engagements.EngagementFact;
import io.answerable.organisation.programme.engagements.EngagingStakeholders;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class StakeholderEngagementController {

    private final CurrentActor actor;
    private final EngagementDirectory engagements;
    private final HolderDirectory holders;
    private final EngagingStakeholders engaging;
    private final ThingsOfProgramme things;
    private final References references;

    StakeholderEngagementController(CurrentActor actor, EngagementDirectory engagements, HolderDirectory holders,
            EngagingStakeholders engaging, ThingsOfProgramme things, References references) {
        this.actor = actor;
        this.engagements = engagements;
        this.holders = holders;
        this.engaging = engaging;
        this.things = things;
        this.references = references;
    }

    record LogInput(String key, EngagementKind kind, @Nullable LocalDate heldOn, @Nullable String topic,
            List<Reference> attendees, @Nullable String outcome, List<String> openPoints, @Nullable String reason) {}

    record AnswerInput(Reference engagement, int expectedVersion, @Nullable String outcome, List<String> openPoints,
            @Nullable String reason) {}

    @QueryMapping
    Optional<StakeholderEngagementView> stakeholderEngagement(
            @Argument Reference by, @Argument @Nullable LocalDate asOf) {
        actor.require(Permission.READ);
        return things.find(by, ThingsOfProgramme.ENGAGEMENT)
                .map(EngagementId::of)
                .flatMap(it -> Optional.ofNullable(engagements.byId(List.of(it), things.day(asOf)).get(it)));
    }

    @QueryMapping
    Page<StakeholderEngagementView> stakeholderEngagements(@Argument @Nullable EngagementFilter filter,
            @Argument @Nullable LocalDate asOf, Paging paging) {
        actor.require(Permission.READ);
        return engagements.page(filter, things.day(asOf), paging);
    }

    @MutationMapping
    StakeholderEngagementPayload logStakeholderEngagement(@Argument LogInput input) {
        var found = references.begin();
        var engagement = new EngagementFact(input.kind(), things.day(input.heldOn()), input.topic(),
                found.holders(input.attendees(), "attendees"), input.outcome(), input.openPoints());
        return StakeholderEngagementPayload
                .of(found.then(() -> engaging.log(input.key(), engagement, input.reason())));
    }

    @MutationMapping
    StakeholderEngagementPayload answerStakeholderEngagement(@Argument AnswerInput input) {
        var found = references.begin();
        var engagement = things.engagement(found, input.engagement());
        return StakeholderEngagementPayload.of(found.then(() -> engaging.answer(engagement, input.expectedVersion(),
                input.outcome(), input.openPoints(), input.reason())));
    }

    @BatchMapping(typeName = "StakeholderEngagement")
    Map<StakeholderEngagementView, List<HolderView>> attendees(List<StakeholderEngagementView> held) {
        return PerDay.each(held, StakeholderEngagementView::asOf, StakeholderEngagementView::attendees, holders::byRef);
    }

    @BatchMapping(typeName = "Person", field = "stakeholderEngagements")
    Map<PersonView, List<StakeholderEngagementView>> ofPeople(List<PersonView> people) {
        return PerDay.many(people, PersonView::asOf, PersonView::ref, engagements::ofAttendees);
    }

    @BatchMapping(typeName = "ExternalParty", field = "stakeholderEngagements")
    Map<ExternalPartyView, List<StakeholderEngagementView>> ofParties(List<ExternalPartyView> parties) {
        return PerDay.many(parties, ExternalPartyView::asOf, ExternalPartyView::ref, engagements::ofAttendees);
    }
}
