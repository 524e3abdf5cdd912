package io.answerable.organisation.programme.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.graphql.PerDay;
import io.answerable.graphql.Reference;
import io.answerable.organisation.LeadershipMessageId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitView;
import io.answerable.organisation.graphql.References;
import io.answerable.organisation.programme.messages.LeadershipMessageView;
import io.answerable.organisation.programme.messages.LeadershipMessageView.PassedOn;
import io.answerable.organisation.programme.messages.MessageChannel;
import io.answerable.organisation.programme.messages.MessageDirectory;
import io.answerable.organisation.programme.messages.MessageFact;
import io.answerable.organisation.programme.messages.MessageFilter;
import io.answerable.organisation.programme.messages.TellingPeople;
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
class MessageController {

    private final CurrentActor actor;
    private final MessageDirectory messages;
    private final PeopleDirectory people;
    private final UnitDirectory units;
    private final TellingPeople telling;
    private final ThingsOfProgramme things;
    private final References references;

    MessageController(CurrentActor actor, MessageDirectory messages, PeopleDirectory people, UnitDirectory units,
            TellingPeople telling, ThingsOfProgramme things, References references) {
        this.actor = actor;
        this.messages = messages;
        this.people = people;
        this.units = units;
        this.telling = telling;
        this.things = things;
        this.references = references;
    }

    record SendInput(String key, Reference leader, String title, @Nullable String content, MessageChannel channel,
            List<Reference> audience, @Nullable LocalDate sentOn, @Nullable LocalDate passOnBy,
            @Nullable String reason) {}

    record ReachInput(Reference message, int expectedVersion, int sent, int opened, @Nullable String reason) {}

    record PassOnInput(Reference message, Reference unit, @Nullable String reason) {}

    @QueryMapping
    Optional<LeadershipMessageView> leadershipMessage(@Argument Reference by, @Argument @Nullable LocalDate asOf) {
        actor.require(Permission.READ);
        return things.find(by, ThingsOfProgramme.MESSAGE)
                .map(LeadershipMessageId::of)
                .flatMap(it -> Optional.ofNullable(messages.byId(List.of(it), things.day(asOf)).get(it)));
    }

    @QueryMapping
    Page<LeadershipMessageView> leadershipMessages(@Argument @Nullable MessageFilter filter,
            @Argument @Nullable LocalDate asOf, Paging paging) {
        actor.require(Permission.READ);
        return messages.page(filter, things.day(asOf), paging);
    }

    @MutationMapping
    MessagePayload sendLeadershipMessage(@Argument SendInput input) {
        var found = references.begin();
        var leader = found.requiredPerson(input.leader(), "leader");
        var message = new MessageFact(leader, input.title(), input.content(), input.channel(),
                found.units(input.audience(), "audience"), things.day(input.sentOn()), null, null, input.passOnBy());
        return MessagePayload.of(found.then(() -> telling.send(input.key(), message, input.reason())));
    }

    @MutationMapping
    MessagePayload recordReach(@Argument ReachInput input) {
        var found = references.begin();
        var message = things.message(found, input.message());
        return MessagePayload.of(found.then(() -> telling.recordReach(message, input.expectedVersion(), input.sent(),
                input.opened(), input.reason())));
    }

    @MutationMapping
    MessagePayload passOnMessage(@Argument PassOnInput input) {
        var found = references.begin();
        var message = things.message(found, input.message());
        var unit = found.unit(input.unit());
        return MessagePayload.of(found.then(() -> telling.passOn(message, unit, input.reason())));
    }

    @BatchMapping(typeName = "LeadershipMessage")
    Map<LeadershipMessageView, PersonView> leader(List<LeadershipMessageView> sent) {
        return PerDay.one(sent, LeadershipMessageView::asOf, LeadershipMessageView::leader, people::byId);
    }

    @BatchMapping(typeName = "LeadershipMessage")
    Map<LeadershipMessageView, List<UnitView>> audience(List<LeadershipMessageView> sent) {
        return PerDay.each(sent, LeadershipMessageView::asOf, LeadershipMessageView::audience, units::byId);
    }

    @BatchMapping(typeName = "LeadershipMessage")
    Map<LeadershipMessageView, List<PassedOn>> passedOn(List<LeadershipMessageView> sent) {
        return PerDay.many(sent, LeadershipMessageView::asOf, LeadershipMessageView::id, messages::passedOn);
    }

    @BatchMapping(typeName = "PassedOn")
    Map<PassedOn, UnitView> unit(List<PassedOn> passedOn) {
        return PerDay.one(passedOn, PassedOn::asOf, PassedOn::unit, units::byId);
    }

    @BatchMapping(typeName = "PassedOn")
    Map<PassedOn, PersonView> lead(List<PassedOn> passedOn) {
        return PerDay.one(passedOn, PassedOn::asOf, PassedOn::lead, people::byId);
    }
}
