package io.answerable.training.assignments;

import io.answerable.access.ActingAs;
import io.answerable.access.CurrentActor;
import io.answerable.organisation.PersonJoined;
import io.answerable.organisation.PersonLeft;
import io.answerable.training.AssigningTraining;
import io.answerable.training.NeededTraining;
import io.answerable.training.NeededTraining.Cause;
import io.answerable.training.TrainingOccasion;
import java.time.LocalDate;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Assigns to joiners what everybody has to know, and asks nothing more of whoever leaves (P1, step 3). Hearing of it again, or of
 * somebody who works here again by now, changes nothing.
 */
@Component
class FollowingPeople {

    private final ActingAs actingAs;
    private final Needs needs;
    private final AssigningTraining assigning;
    private final CancellingCourses cancelling;
    private final OpenNeeds open;
    private final CurrentActor actor;

    FollowingPeople(ActingAs actingAs, Needs needs, AssigningTraining assigning, CancellingCourses cancelling,
            OpenNeeds open, CurrentActor actor) {
        this.actingAs = actingAs;
        this.needs = needs;
        this.assigning = assigning;
        this.cancelling = cancelling;
        this.open = open;
        this.actor = actor;
    }

    @ApplicationModuleListener(id = "training.assigning-to-joiners")
    void on(PersonJoined event) {
        actingAs.continuing(event.provenance(), () -> assigning.assign(needs.ofJoiner(event.person())
                .stream()
                .map(it -> new NeededTraining(it.person(), it.course(), it.system(), new Cause(TrainingOccasion.JOINER,
                        event.person() + "/" + event.from(), "They have joined the organisation."), event.from(), null))
                .toList()));
    }

    @ApplicationModuleListener(id = "training.cancelling-courses-of-leavers")
    void on(PersonLeft event) {
        actingAs.continuing(event.provenance(), () -> {
            var gone = event.lastDay().plusDays(1);
            if (open.present(List.of(event.person()), later(gone, actor.today())).isEmpty()) {
                cancelling.ofPerson(event.person(), gone, "They have left.");
            }
        });
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
