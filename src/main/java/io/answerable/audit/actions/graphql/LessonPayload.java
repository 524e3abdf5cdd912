package io.answerable.audit.actions.graphql;

import io.answerable.audit.LessonView;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of saying where a lesson is heeded. */
record LessonPayload(@Nullable LessonView lesson, List<Refusal> errors) {

    static LessonPayload of(Outcome<LessonView> outcome) {
        return switch (outcome) {
            case Outcome.Done<LessonView>(var changed) -> new LessonPayload(changed, List.of());
            case Outcome.Refused<LessonView>(var refusals) -> new LessonPayload(null, refusals);
        };
    }
}
