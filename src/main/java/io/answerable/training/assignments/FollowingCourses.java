package io.answerable.training.assignments;

import io.answerable.access.ActingAs;
import io.answerable.training.AssigningTraining;
import io.answerable.training.CourseChanged;
import io.answerable.training.NeededTraining.Cause;
import io.answerable.training.TrainingOccasion;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Has people take a course again that has changed so much that what they had learnt does not count any more (T-6). Hearing of
 * it again, or after they have done so, assigns nothing.
 */
@Component
class FollowingCourses {

    private final ActingAs actingAs;
    private final CompletedCourses completed;
    private final AssigningTraining assigning;

    FollowingCourses(ActingAs actingAs, CompletedCourses completed, AssigningTraining assigning) {
        this.actingAs = actingAs;
        this.completed = completed;
        this.assigning = assigning;
    }

    @ApplicationModuleListener(id = "training.repeating-changed-courses")
    void on(CourseChanged event) {
        if (event.repeat()) {
            var cause = new Cause(TrainingOccasion.NEW_VERSION, event.course() + "/" + event.number(),
                    "The course has changed so much that it has to be taken again.");
            actingAs.continuing(event.provenance(),
                    () -> assigning.assign(completed.countingOn(event.course(), event.on().minusDays(1))
                            .stream()
                            .map(it -> it.because(cause))
                            .toList()));
        }
    }
}
