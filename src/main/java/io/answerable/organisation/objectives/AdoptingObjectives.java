package io.answerable.organisation.objectives;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Act;
import io.answerable.facts.Checks;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.ObjectiveState;
import io.answerable.organisation.StrategicObjectiveId;
import io.answerable.organisation.StrategicObjectiveView;
import io.answerable.organisation.records.Item;
import io.answerable.organisation.structure.PresentPeople;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adopts, changes and ends strategic objectives (R-ORG-22); top management does, or whoever keeps the organisation's facts.
 */
@Component
@Transactional
public class AdoptingObjectives {

    private final Objectives objectives;
    private final PresentPeople people;
    private final CurrentActor actor;

    AdoptingObjectives(Objectives objectives, PresentPeople people, CurrentActor actor) {
        this.objectives = objectives;
        this.people = people;
        this.actor = actor;
    }

    /** @param from first day on which it holds; null: today */
    public Outcome<StrategicObjectiveView> adopt(
            String key, ObjectiveFact objective, @Nullable LocalDate from, @Nullable String reason) {
        if (!mayDecide()) {
            return Outcome.refused(Refusal.NotPermitted.to("adopt strategic objectives"));
        }
        var act = new Act("ADOPTED", from == null ? actor.today() : from, reason);
        return checked(new Checks().newKey(objectives.keys(), key), objective).then(() -> {
            var adopted = objectives.begin(key, act, objective);
            return Outcome.done(ObjectiveReads.view(objectives.seen(adopted, act.from())));
        });
    }

    /** From today on it is called and owned as told. */
    public Outcome<StrategicObjectiveView> change(StrategicObjectiveId objective, int expectedVersion,
            ObjectiveFact changed, @Nullable String reason) {
        var act = new Act("CHANGED", actor.today(), reason);
        return objectives.open("strategic objective", objective.value(), expectedVersion, it -> mayDecide())
                .flatMap(it -> checked(active(it), changed).then(() -> kept(it, act, changed)));
    }

    /** From today on nobody strives for it any more: it was achieved, or dropped. The reason says how or why. */
    public Outcome<StrategicObjectiveView> end(StrategicObjectiveId objective, int expectedVersion, ObjectiveState as,
            @Nullable String reason) {
        var act = new Act(as.name(), actor.today(), reason);
        return objectives.open("strategic objective", objective.value(), expectedVersion, it -> mayDecide())
                .flatMap(it -> active(it).required("reason", reason)
                        .refuseIf(as == ObjectiveState.ACTIVE,
                                () -> Refusal.ValidationFailed.of("Say whether it was achieved or dropped.", "as"))
                        .then(() -> kept(it, act,
                                it.on(act.from()).orElseThrow().ended(as, String.valueOf(reason)))));
    }

    private Outcome<StrategicObjectiveView> kept(Item<ObjectiveFact> objective, Act act, ObjectiveFact fact) {
        objectives.change(objective, act, fact);
        return Outcome.done(ObjectiveReads.view(objectives.seen(objective, act.from())));
    }

    /** What has ended stays so; what has not begun yet cannot be changed. */
    private Checks active(Item<ObjectiveFact> objective) {
        var state = objective.on(actor.today()).map(it -> it.state().name()).orElse("UNKNOWN");
        return new Checks().refuseIf(!ObjectiveState.ACTIVE.name().equals(state),
                () -> new Refusal.TransitionNotAllowed("It is not striven for today.", List.of("objective"), state,
                        List.of()));
    }

    private Checks checked(Checks checks, ObjectiveFact objective) {
        return people.check(checks.required("title", objective.title()).text("strategy", objective.strategy()),
                objective.owner(), "owner");
    }

    private boolean mayDecide() {
        return actor.actor().may(Permission.MANAGE_ORGANISATION) || actor.actor().may(Permission.APPROVE);
    }
}
