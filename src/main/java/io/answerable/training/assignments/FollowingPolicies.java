package io.answerable.training.assignments;

import io.answerable.access.ActingAs;
import io.answerable.access.CurrentActor;
import io.answerable.policy.PolicyDirectory;
import io.answerable.policy.PolicyPublished;
import io.answerable.policy.PolicyView;
import io.answerable.reference.TrainingCatalogue;
import io.answerable.reference.TrainingCatalogue.Course;
import io.answerable.training.AssigningTraining;
import io.answerable.training.NeededTraining;
import io.answerable.training.NeededTraining.Cause;
import io.answerable.training.TrainingOccasion;
import io.answerable.training.records.Addressees;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Assigns the course that a policy names to whom it addresses (P4, step 3); nothing when another edition binds by the time the news
 * arrive, and nothing for an edition in which little has changed (P4, step 6).
 */
@Component
class FollowingPolicies {

    private final ActingAs actingAs;
    private final PolicyDirectory policies;
    private final TrainingCatalogue catalogue;
    private final Addressees addressees;
    private final AssigningTraining assigning;
    private final CurrentActor actor;

    FollowingPolicies(ActingAs actingAs, PolicyDirectory policies, TrainingCatalogue catalogue, Addressees addressees,
            AssigningTraining assigning, CurrentActor actor) {
        this.actingAs = actingAs;
        this.policies = policies;
        this.catalogue = catalogue;
        this.addressees = addressees;
        this.assigning = assigning;
        this.actor = actor;
    }

    @ApplicationModuleListener(id = "training.assigning-to-the-audience-of-policies")
    void on(PolicyPublished event) {
        if (!event.substantial()) {
            return;
        }
        actingAs.continuing(event.provenance(), () -> {
            var day = event.on().isAfter(actor.today()) ? event.on() : actor.today();
            var course = Optional.ofNullable(event.course()).flatMap(catalogue::course).filter(it -> !it.perSystem());
            var binding = Optional.ofNullable(policies.byId(List.of(event.policy()), day).get(event.policy()))
                    .filter(it -> it.isPublished() && it.edition() == event.edition());
            if (course.isPresent() && binding.isPresent()) {
                assign(event, course.get(), binding.get(), day);
            }
        });
    }

    private void assign(PolicyPublished event, Course course, PolicyView policy, LocalDate day) {
        var cause = new Cause(TrainingOccasion.POLICY, event.policy() + "/" + event.edition(),
                "The policy “" + policy.title() + "” was published.");
        assigning.assign(addressees.present(event.audience(), day)
                .stream()
                .map(it -> new NeededTraining(it, course.key(), null, cause, null, event.acknowledgeBy()))
                .toList());
    }
}
