package io.answerable.risk.assessments.graphql;

import io.answerable.graphql.Transition;
import io.answerable.risk.AssessmentStatus;
import io.answerable.risk.AssessmentView;
import io.answerable.risk.assessments.NextActsOfAssessments;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** Which acts can follow upon the states of assessments, read for many at once. */
@Controller
class AssessmentActsController {

    private final NextActsOfAssessments acts;

    AssessmentActsController(NextActsOfAssessments acts) {
        this.acts = acts;
    }

    @BatchMapping(typeName = "Assessment")
    Map<AssessmentView, List<Transition>> transitions(List<AssessmentView> assessments) {
        var found = new HashMap<AssessmentView, List<Transition>>();
        acts.of(assessments)
                .forEach((assessment, next) -> found.put(assessment, next.stream()
                        .map(it -> new Transition(mutation(it.target()), it.target().name(), it.obstacles()))
                        .toList()));
        return found;
    }

    private static String mutation(AssessmentStatus target) {
        return switch (target) {
            case REQUIRED, IN_PROGRESS -> "startAssessment";
            case SUBMITTED -> "submitAssessment";
            case APPROVED, SUPERSEDED -> "approveAssessment";
            case REJECTED -> "rejectAssessment";
        };
    }
}
