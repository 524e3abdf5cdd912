package io.answerable.audit.programme.graphql;

import io.answerable.audit.CheckScheduleView;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a change of a schedule of checks. */
record SchedulePayload(@Nullable CheckScheduleView schedule, List<Refusal> errors) {

    static SchedulePayload of(Outcome<CheckScheduleView> outcome) {
        return switch (outcome) {
            case Outcome.Done<CheckScheduleView>(var changed) -> new SchedulePayload(changed, List.of());
            case Outcome.Refused<CheckScheduleView>(var refusals) -> new SchedulePayload(null, refusals);
        };
    }
}
