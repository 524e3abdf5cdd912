package io.answerable.organisation.programme.messages;

import static io.answerable.access.Permission.MANAGE_ORGANISATION;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Act;
import io.answerable.facts.Checks;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.LeadershipMessageId;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.records.Item;
import io.answerable.organisation.structure.PresentPeople;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leaders tell people why it matters (R-ORG-18); team leads pass it on and confirm that they did (R-ROL-39). */
@Component
@Transactional
public class TellingPeople {

    private final Messages messages;
    private final PassingOn passingOn;
    private final UnitDirectory units;
    private final PresentPeople people;
    private final CurrentActor actor;

    TellingPeople(Messages messages, PassingOn passingOn, UnitDirectory units, PresentPeople people,
            CurrentActor actor) {
        this.messages = messages;
        this.passingOn = passingOn;
        this.units = units;
        this.people = people;
        this.actor = actor;
    }

    /** Leaders send their own messages; whoever keeps the organisation's facts records those of everybody. */
    public Outcome<LeadershipMessageView> send(String key, MessageFact message, @Nullable String reason) {
        if (!maySpeakAs(message.leader())) {
            return Outcome.refused(Refusal.NotPermitted.to("send messages of leaders"));
        }
        return checked(new Checks().newKey(messages.keys(), key), message).then(() -> {
            var act = new Act("SENT", message.sentOn(), reason);
            return Outcome.done(MessageDirectory.view(messages.seen(messages.begin(key, act, message), act.from())));
        });
    }

    /** How many it was sent to and how many opened it, by today. */
    public Outcome<LeadershipMessageView> recordReach(
            LeadershipMessageId message, int expectedVersion, int sent, int opened, @Nullable String reason) {
        var act = new Act("REACHED", actor.today(), reason);
        return messages.open("message", message.value(), expectedVersion, this::maySpeakAbout)
                .flatMap(it -> new Checks()
                        .refuseIf(opened < 0 || opened > sent,
                                () -> Refusal.ValidationFailed.of("Not more can open it than got it.", "opened"))
                        .then(() -> {
                            it.on(act.from())
                                    .ifPresent(known -> messages.change(it, act, known.reaching(sent, opened)));
                            return Outcome.done(MessageDirectory.view(messages.seen(it, act.from())));
                        }));
    }

    /** The caller, who leads people in the unit, has told them; once is enough for a unit. */
    public Outcome<LeadershipMessageView> passOn(LeadershipMessageId message, UnitId unit, @Nullable String reason) {
        var item = messages.find(message.value()).orElse(null);
        var known = item == null ? null : item.on(actor.today()).orElse(null);
        if (item == null || known == null) {
            return Outcome.refused(Refusal.NotFound.of("message", "message"));
        }
        var lead = actor.actor().person().filter(it -> passingOn.mayLead(it, unit)).orElse(null);
        if (lead == null) {
            return Outcome.refused(Refusal.NotPermitted.to("pass a message on to this unit"));
        }
        return new Checks()
                .refuseIf(!known.addresses(unit),
                        () -> Refusal.ValidationFailed.of("The message does not address this unit.", "unit"))
                .then(() -> {
                    passingOn.confirm(item, unit, lead, reason);
                    return Outcome.done(MessageDirectory.view(messages.seen(item, actor.today())));
                });
    }

    private Checks checked(Checks checks, MessageFact message) {
        checks.required("title", message.title())
                .text("content", message.content())
                .refuseIf(message.sentOn().isAfter(actor.today()),
                        () -> Refusal.ValidationFailed.of("The day lies ahead.", "sentOn"))
                .refuseIf(message.passOnBy() != null && message.passOnBy().isBefore(message.sentOn()),
                        () -> Refusal.ValidationFailed.of("Nobody can pass it on before it is sent.", "passOnBy"))
                .refuseIf(!units.byId(message.audience(), actor.today()).keySet().containsAll(message.audience()),
                        () -> Refusal.NotFound.of("unit", "audience"));
        return people.check(checks, message.leader(), "leader");
    }

    private boolean maySpeakAbout(Item<MessageFact> message) {
        return message.on(actor.today()).map(it -> maySpeakAs(it.leader())).orElse(false);
    }

    private boolean maySpeakAs(PersonId leader) {
        var caller = actor.actor();
        return caller.may(MANAGE_ORGANISATION)
                || caller.may(Permission.APPROVE) && caller.person().equals(Optional.of(leader));
    }
}
