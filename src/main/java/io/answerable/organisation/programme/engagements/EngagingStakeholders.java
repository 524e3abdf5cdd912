package io.answerable.organisation.programme.engagements;

import static io.answerable.access.Permission.MANAGE_ORGANISATION;
import static io.answerable.access.Permission.SCAN_HORIZON;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Act;
import io.answerable.facts.Checks;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.EngagementId;
import io.answerable.organisation.EngagementLogged;
import io.answerable.organisation.StakeholderEngagementView;
import io.answerable.organisation.HolderDirectory;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Logs meetings with those concerned and what comes of them (R-ORG-14); the AI lead does so too (R-INV-42). */
@Component
@Transactional
public class EngagingStakeholders {

    private final StakeholderEngagements engagements;
    private final HolderDirectory holders;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    EngagingStakeholders(StakeholderEngagements engagements, HolderDirectory holders, CurrentActor actor,
            ApplicationEventPublisher events) {
        this.engagements = engagements;
        this.holders = holders;
        this.actor = actor;
        this.events = events;
    }

    /** Whether the caller may log what came of a meeting. */
    public boolean mayLog() {
        return actor.actor().may(MANAGE_ORGANISATION) || actor.actor().may(SCAN_HORIZON);
    }

    public Outcome<StakeholderEngagementView> log(String key, EngagementFact engagement, @Nullable String reason) {
        if (!mayLog()) {
            return Outcome.refused(Refusal.NotPermitted.to("log engagements"));
        }
        return checked(new Checks().newKey(engagements.keys(), key).text("topic", engagement.topic()), engagement)
                .then(() -> Outcome.done(logged(key, engagement, reason)));
    }

    /** What came of it by today, and what is still open. */
    public Outcome<StakeholderEngagementView> answer(EngagementId engagement, int expectedVersion,
            @Nullable String outcome,
            List<String> openPoints, @Nullable String reason) {
        var act = new Act("ANSWERED", actor.today(), reason);
        return engagements.open("engagement", engagement.value(), expectedVersion, it -> mayLog())
                .flatMap(it -> texts(new Checks(), outcome, openPoints).then(() -> {
                    it.on(act.from())
                            .ifPresent(known -> engagements.change(it, act, known.answered(outcome, openPoints)));
                    return Outcome.done(EngagementReads.view(engagements.seen(it, act.from())));
                }));
    }

    /** Checks what is to be logged; the caller sees to the key and to who may. */
    public Checks checked(Checks checks, EngagementFact engagement) {
        var known = holders.byRef(engagement.attendees(), engagement.heldOn());
        return texts(checks, engagement.outcome(), engagement.openPoints())
                .refuseIf(engagement.heldOn().isAfter(actor.today()),
                        () -> Refusal.ValidationFailed.of("The day lies ahead.", "heldOn"))
                .refuseIf(!known.keySet().containsAll(engagement.attendees()),
                        () -> Refusal.NotFound.of("attendee", "attendees"));
    }

    /** Logs what has been checked before. */
    public StakeholderEngagementView logged(String key, EngagementFact engagement, @Nullable String reason) {
        var act = new Act("LOGGED", engagement.heldOn(), reason);
        var view = EngagementReads.view(engagements.seen(engagements.begin(key, act, engagement), act.from()));
        events.publishEvent(new EngagementLogged(view.id(), view.attendees(), view.heldOn(),
                actor.provenance().because(reason)));
        return view;
    }

    private static Checks texts(Checks checks, @Nullable String outcome, List<String> openPoints) {
        openPoints.forEach(it -> checks.required("openPoints", it));
        return checks.text("outcome", outcome);
    }
}
