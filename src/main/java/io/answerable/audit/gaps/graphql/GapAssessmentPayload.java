package io.answerable.audit.gaps.graphql;

import io.answerable.audit.GapAssessmentView;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a change. */
record GapAssessmentPayload(@Nullable GapAssessmentView gapAssessment, List<Refusal> errors) {

    static GapAssessmentPayload of(Outcome<GapAssessmentView> outcome) {
        return switch (outcome) {
            case Outcome.Done<GapAssessmentView>(var changed) -> new GapAssessmentPayload(changed, List.of());
            case Outcome.Refused<GapAssessmentView>(var refusals) -> new GapAssessmentPayload(null, refusals);
        };
    }
}
