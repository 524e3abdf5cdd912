package io.answerable.inventory.preparation;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.RecordingWithSystems;
import io.answerable.inventory.SystemFacts;
import io.answerable.inventory.SystemRecords;
import io.answerable.inventory.records.FollowingDossiers;
import io.answerable.inventory.records.ToldOfSystem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes over from dossiers which steps have been taken. A plan that has a day is active or approved since then. */
@Component
@Transactional
class RecordingPreparation implements RecordingWithSystems {

    private final FollowingDossiers following;
    private final PreparationSteps steps;

    RecordingPreparation(FollowingDossiers following, PreparationSteps steps) {
        this.following = following;
        this.steps = steps;
    }

    @Override
    public Set<String> record(List<SystemFacts> rows, Map<String, AiSystemId> systems, LocalDate asOf) {
        return following.record(steps.facts(), rows, systems, asOf, RecordingPreparation::follow);
    }

    private static void follow(SystemRecords said, ToldOfSystem<StepFact> system) {
        dated(PreparationStep.MONITORING_PLAN, said.monitoringPlan(), system);
        dated(PreparationStep.CONTINGENCY_PLAN, said.contingencyPlan(), system);
        dated(PreparationStep.LANDSCAPE_REVIEW_BY_AI_LEAD, said.landscapeReview(), system);
        dated(PreparationStep.LANDSCAPE_REVIEW_BY_PROJECT_LEAD, said.landscapeReview(), system);
        flagged(PreparationStep.SUPPLIER_KNOWLEDGE, said.knowledgeTransferred(), system);
        flagged(PreparationStep.END_USER_INVOLVEMENT, said.endUsersInvolved(), system);
        said.advice()
                .forEach(it -> Specialist.named(it.specialist())
                        .ifPresent(specialist -> follow(
                                new StepFact(specialist.step(), it.date(), null, it.text(), null), system)));
    }

    private static void dated(PreparationStep step, @Nullable LocalDate doneOn, ToldOfSystem<StepFact> system) {
        told(step, doneOn, doneOn != null, system);
    }

    private static void flagged(PreparationStep step, @Nullable Boolean done, ToldOfSystem<StepFact> system) {
        told(step, null, Boolean.TRUE.equals(done), system);
    }

    private static void told(PreparationStep step, @Nullable LocalDate doneOn, boolean isDone,
            ToldOfSystem<StepFact> system) {
        if (isDone) {
            follow(new StepFact(step, doneOn, null, null, null), system);
        } else {
            system.retract(it -> it.step() == step && it.isToldByDossier());
        }
    }

    private static void follow(StepFact fact, ToldOfSystem<StepFact> system) {
        system.follow(fact, fact.doneOn(), RecordingPreparation::agrees);
    }

    /** What people recorded says more than a dossier can; it stands as long as the days do not differ. */
    private static boolean agrees(StepFact known, StepFact said) {
        return (said.doneOn() == null || said.doneOn().equals(known.doneOn()))
                && (said.statement() == null || said.statement().equals(known.statement()));
    }
}
