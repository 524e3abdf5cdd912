package io.answerable.training.assignments;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Checks;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.training.TrainingAssignmentView;
import io.answerable.training.TrainingStatus;
import io.answerable.training.assignments.Histories.Taking;
import io.answerable.training.assignments.StepsOfTraining.Step;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Releases people from courses; for whoever manages training in their unit, and always for a reason (R-TRN-18). */
@Component
@Transactional
public class ReleasingPeople {

    private final StepsOfTraining steps;
    private final Needs needs;
    private final AiSystemRegister systems;
    private final CurrentActor actor;

    ReleasingPeople(StepsOfTraining steps, Needs needs, AiSystemRegister systems, CurrentActor actor) {
        this.steps = steps;
        this.needs = needs;
        this.systems = systems;
        this.actor = actor;
    }

    /** They need not take it; never the training of those who oversee a system (T-2). */
    public Outcome<TrainingAssignmentView> waive(ChangeOfTraining asked) {
        return release(asked, TrainingStatus.WAIVED);
    }

    /** It is no longer asked of them; not what they oversee a high-risk system with (T-2). */
    public Outcome<TrainingAssignmentView> cancel(ChangeOfTraining asked) {
        return release(asked, TrainingStatus.CANCELLED);
    }

    private Outcome<TrainingAssignmentView> release(ChangeOfTraining asked, TrainingStatus as) {
        var reason = asked.reason();
        return new Checks().required("reason", reason)
                .then(() -> steps.take(asked, new Step(as, steps::mayManage, this::refusalOf,
                        it -> it.released(as, new TrainingFact.Release(reason, actor.actor().person().orElse(null))),
                        it -> Optional.empty())));
    }

    private Optional<Refusal> refusalOf(TrainingFact fact) {
        return isOwed(fact)
                ? Optional.of(new Refusal.RuleViolated("They oversee this high-risk system.", List.of("assignment"),
                        "T-2", "Let somebody else oversee the system first."))
                : Optional.empty();
    }

    private boolean isOwed(TrainingFact fact) {
        var system = fact.system();
        var today = actor.today();
        return system != null && Needs.OVERSIGHT.equals(fact.course())
                && Optional.ofNullable(systems.byId(List.of(system), today).get(system))
                        .filter(it -> it.isHighRiskByLaw() && !it.state().isEnded())
                        .filter(it -> needs.ofHighRisk(it, today)
                                .contains(new Taking(fact.person(), fact.course(), system)))
                        .isPresent();
    }
}
