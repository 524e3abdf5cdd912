package io.answerable.organisation.programme.milestones;

import static io.answerable.access.Permission.MANAGE_ORGANISATION;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Act;
import io.answerable.facts.Checks;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.MilestoneReached;
import io.answerable.organisation.MilestoneView;
import io.answerable.organisation.UnitDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Recognises milestones, so that the contributions of all functions are seen (R-ORG-17). */
@Component
@Transactional
public class RecognisingMilestones {

    private final Milestones milestones;
    private final UnitDirectory units;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    RecognisingMilestones(Milestones milestones, UnitDirectory units, CurrentActor actor,
            ApplicationEventPublisher events) {
        this.milestones = milestones;
        this.units = units;
        this.actor = actor;
        this.events = events;
    }

    public Outcome<MilestoneView> recognise(String key, MilestoneFact milestone, @Nullable String reason) {
        if (!actor.actor().may(MANAGE_ORGANISATION)) {
            return Outcome.refused(Refusal.NotPermitted.to("recognise milestones"));
        }
        var known = units.byId(milestone.units(), milestone.reachedOn());
        return new Checks().newKey(milestones.keys(), key)
                .required("title", milestone.title())
                .text("story", milestone.story())
                .refuseIf(milestone.reachedOn().isAfter(actor.today()),
                        () -> Refusal.ValidationFailed.of("The day lies ahead.", "reachedOn"))
                .refuseIf(!known.keySet().containsAll(milestone.units()), () -> Refusal.NotFound.of("unit", "units"))
                .then(() -> Outcome.done(recognised(key, milestone, reason)));
    }

    private MilestoneView recognised(String key, MilestoneFact milestone, @Nullable String reason) {
        var act = new Act("RECOGNISED", milestone.reachedOn(), reason);
        var view = MilestoneReads.view(milestones.seen(milestones.begin(key, act, milestone), act.from()));
        events.publishEvent(new MilestoneReached(view.id(), view.units(), view.reachedOn(),
                actor.provenance().because(reason)));
        return view;
    }
}
