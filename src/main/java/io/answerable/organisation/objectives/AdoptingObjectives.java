package io.answerable.organisation.objectives;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Act;
import io.answerable.facts.Checks;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.StrategicObjectiveId;
import io.answerable.organisation.StrategicObjectiveView;
import io.answerable.organisation.structure.PresentPeople;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adopts and changes strategic objectives (R-ORG-22); top management does, or whoever keeps the organisation's facts. */
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
                .flatMap(it -> checked(new Checks(), changed).then(() -> {
                    objectives.change(it, act, changed);
                    return Outcome.done(ObjectiveReads.view(objectives.seen(it, act.from())));
                }));
    }

    private Checks checked(Checks checks, ObjectiveFact objective) {
        return people.check(checks.required("title", objective.title()).text("strategy", objective.strategy()),
                objective.owner(), "owner");
    }

    private boolean mayDecide() {
        return actor.actor().may(Permission.MANAGE_ORGANISATION) || actor.actor().may(Permission.APPROVE);
    }
}
