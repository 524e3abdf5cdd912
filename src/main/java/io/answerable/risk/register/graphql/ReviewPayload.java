package io.answerable.risk.register.graphql;

import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of recording a review of the register. */
record ReviewPayload(@Nullable LocalDate reviewedOn, List<Refusal> errors) {

    static ReviewPayload of(Outcome<LocalDate> outcome) {
        return switch (outcome) {
            case Outcome.Done<LocalDate>(var day) -> new ReviewPayload(day, List.of());
            case Outcome.Refused<LocalDate>(var refusals) -> new ReviewPayload(null, refusals);
        };
    }
}
