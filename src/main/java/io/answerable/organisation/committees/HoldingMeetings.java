package io.answerable.organisation.committees;

import static io.answerable.access.Permission.MANAGE_ORGANISATION;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Act;
import io.answerable.facts.Checks;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.CommitteeDirectory;
import io.answerable.organisation.CommitteeId;
import io.answerable.organisation.CommitteeView;
import io.answerable.organisation.FollowUpId;
import io.answerable.organisation.FollowUpView;
import io.answerable.organisation.HolderDirectory;
import io.answerable.organisation.MeetingHeld;
import io.answerable.organisation.MeetingView.MeetingDecision;
import io.answerable.organisation.records.Item;
import io.answerable.organisation.structure.PresentPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records meetings with decisions and follow-up actions (R-ORG-09, R-ORG-10, R-RSK-21), and what was done about them. */
@Component
@Transactional
public class HoldingMeetings {

    private final Committees committees;
    private final CommitteeDirectory directory;
    private final FollowUps followUps;
    private final HolderDirectory holders;
    private final PresentPeople people;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    HoldingMeetings(Committees committees, CommitteeDirectory directory, FollowUps followUps, HolderDirectory holders,
            PresentPeople people, CurrentActor actor, ApplicationEventPublisher events) {
        this.committees = committees;
        this.directory = directory;
        this.followUps = followUps;
        this.holders = holders;
        this.people = people;
        this.actor = actor;
        this.events = events;
    }

    /** Records a meeting that was held, once a day; also one of which a dossier has named the day alone. */
    public Outcome<CommitteeView> record(
            CommitteeId committee, int expectedVersion, HeldMeeting held, @Nullable String reason) {
        return committees
                .open("committee", committee.value(), expectedVersion, it -> actor.actor().may(MANAGE_ORGANISATION))
                .flatMap(it -> checked(it, held).then(() -> Outcome.done(recorded(it, held, reason))));
    }

    /** What was asked for is done; the one who was asked says so, or whoever keeps the organisation's facts. */
    public Outcome<FollowUpView> complete(
            FollowUpId followUp, int expectedVersion, @Nullable LocalDate doneOn, @Nullable String reason) {
        var act = new Act("COMPLETED", actor.today(), reason);
        var day = doneOn == null ? act.from() : doneOn;
        return followUps.open("follow-up", followUp.value(), expectedVersion, this::mayComplete)
                .flatMap(it -> new Checks()
                        .refuseIf(day.isAfter(actor.today()),
                                () -> Refusal.ValidationFailed.of("The day lies ahead.", "doneOn"))
                        .then(() -> {
                            it.on(act.from()).ifPresent(known -> followUps.change(it, act, known.done(day)));
                            return Outcome.done(FollowUpReads.view(followUps.seen(it, act.from())));
                        }));
    }

    private Checks checked(Committee committee, HeldMeeting held) {
        var day = held.heldOn();
        var checks = new Checks()
                .refuseIf(committee.on(day) == null,
                        () -> Refusal.ValidationFailed.of("The committee does not exist that day."))
                .text("minutes", held.minutes())
                .refuseIf(day.isAfter(actor.today()),
                        () -> Refusal.ValidationFailed.of("The day lies ahead.", "heldOn"))
                .refuseIf(committee.hasRecordOf(day),
                        () -> Refusal.ValidationFailed.of("This meeting is recorded already.", "heldOn"))
                .refuseIf(!held.meeting().keepsToItsAgenda(),
                        () -> Refusal.ValidationFailed.of("Take the topic from the agenda.", "decisions"))
                .refuseIf(!holders.byRef(held.present(), day).keySet().containsAll(held.present()),
                        () -> Refusal.NotFound.of("holder", "present"));
        held.agenda().forEach(it -> checks.required("agenda", it.topic()));
        held.decisions().forEach(it -> decisionChecked(checks, it));
        held.actions().forEach(it -> people.check(checks.required("actions", it.title()), it.owner(), "actions"));
        return checks;
    }

    private static void decisionChecked(Checks checks, MeetingDecision decision) {
        checks.required("decisions", decision.text())
                .text("decisions", decision.considerations())
                .text("decisions", decision.dissent());
    }

    private CommitteeView recorded(Committee committee, HeldMeeting held, @Nullable String reason) {
        committee.meet(held.meeting());
        committees.save(committee, new Act("MET", held.heldOn(), reason));
        for (int i = 0; i < held.actions().size(); i++) {
            follow(committee, held.heldOn(), i + 1, held.actions().get(i), reason);
        }
        events.publishEvent(new MeetingHeld(committee.getId(), held.heldOn(),
                held.decisions().stream().map(MeetingDecision::text).toList(), actor.provenance().because(reason)));
        var id = committee.getId();
        return Objects.requireNonNull(directory.byId(List.of(id), actor.today()).get(id));
    }

    private void follow(
            Committee committee, LocalDate day, int number, HeldMeeting.Action action, @Nullable String reason) {
        followUps.begin("%s/%s/%d".formatted(committee.entry().key(), day, number), new Act("ASKED_FOR", day, reason),
                new FollowUpFact(committee.getId(), day, action.title(), action.owner(), action.due(), null));
    }

    private boolean mayComplete(Item<FollowUpFact> followUp) {
        Optional<PersonId> owner = followUp.on(actor.today()).map(FollowUpFact::owner);
        return actor.actor().may(MANAGE_ORGANISATION)
                || owner.isPresent() && owner.equals(actor.actor().person());
    }
}
