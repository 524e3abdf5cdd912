package io.answerable.risk.assessments.graphql;

import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.risk.AssessmentView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a change of an assessment: the assessment, or why it was refused. */
record AssessmentPayload(@Nullable AssessmentView assessment, List<Refusal> errors) {

    static AssessmentPayload of(Outcome<AssessmentView> outcome) {
        return switch (outcome) {
            case Outcome.Done<AssessmentView>(var assessment) -> new AssessmentPayload(assessment, List.of());
            case Outcome.Refused<AssessmentView>(var refusals) -> new AssessmentPayload(null, refusals);
        };
    }
}
