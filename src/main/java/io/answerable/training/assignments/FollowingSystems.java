package io.answerable.training.assignments;

import io.answerable.access.ActingAs;
import io.answerable.access.CurrentActor;
import io.answerable.inventory.AiSystemClassified;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemMoved.AiSystemAuthorised;
import io.answerable.inventory.AiSystemMoved.AiSystemRetired;
import io.answerable.inventory.AiSystemReclassified;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.ClassificationId;
import io.answerable.training.AssigningTraining;
import io.answerable.training.NeededTraining.Cause;
import io.answerable.training.TrainingOccasion;
import io.answerable.training.assignments.Histories.Taking;
import java.util.List;
import java.util.Optional;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Assigns what the people of a system need once it is high-risk or authorised (P2, step 5), and nothing more once it is retired.
 * Judged by what the system is by now, so that the order of the news does not matter.
 */
@Component
class FollowingSystems {

    private final ActingAs actingAs;
    private final Needs needs;
    private final AssigningTraining assigning;
    private final CancellingCourses cancelling;
    private final AiSystemRegister register;
    private final CurrentActor actor;

    FollowingSystems(ActingAs actingAs, Needs needs, AssigningTraining assigning, CancellingCourses cancelling,
            AiSystemRegister register, CurrentActor actor) {
        this.actingAs = actingAs;
        this.needs = needs;
        this.assigning = assigning;
        this.cancelling = cancelling;
        this.register = register;
        this.actor = actor;
    }

    @ApplicationModuleListener(id = "training.following-classifications")
    void on(AiSystemClassified event) {
        actingAs.continuing(event.provenance(), () -> classified(event.system(), event.classification()));
    }

    @ApplicationModuleListener(id = "training.following-reclassifications")
    void on(AiSystemReclassified event) {
        actingAs.continuing(event.provenance(), () -> classified(event.system(), event.classification()));
    }

    private void classified(AiSystemId id, ClassificationId classification) {
        living(id).filter(AiSystemView::isHighRiskByLaw)
                .ifPresent(it -> assign(needs.ofHighRisk(it, actor.today()),
                        new Cause(TrainingOccasion.HIGH_RISK_SYSTEM, classification.toString(),
                                it.name() + " is high-risk.")));
    }

    @ApplicationModuleListener(id = "training.assigning-to-users-of-authorised-systems")
    void on(AiSystemAuthorised event) {
        actingAs.continuing(event.provenance(), () -> living(event.system())
                .ifPresent(it -> assign(needs.ofUsers(event.system(), event.units(), actor.today()),
                        new Cause(TrainingOccasion.AUTHORISATION, event.system() + "/" + event.provenance().at(),
                                it.name() + " was authorised."))));
    }

    @ApplicationModuleListener(id = "training.cancelling-courses-for-retired-systems")
    void on(AiSystemRetired event) {
        actingAs.continuing(event.provenance(),
                () -> cancelling.ofSystem(event.system(), actor.today(), "The system is retired."));
    }

    private Optional<AiSystemView> living(AiSystemId id) {
        return Optional.ofNullable(register.byId(List.of(id), actor.today()).get(id))
                .filter(it -> !it.state().isEnded());
    }

    private void assign(List<Taking> needed, Cause cause) {
        assigning.assign(needed.stream().map(it -> it.because(cause)).toList());
    }
}
