package io.answerable.audit.reviews;

import io.answerable.audit.ReviewOutcomeKind;
import io.answerable.audit.ReviewOutcomeState;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is true of one outcome of a management review at a time. */
record OutcomeFact(int number, ReviewOutcomeKind kind, String text, @Nullable PersonId owner, @Nullable LocalDate due,
        ReviewOutcomeState state, @Nullable String note) {

    static OutcomeFact decision(int number, String text) {
        return new OutcomeFact(number, ReviewOutcomeKind.DECISION, text, null, null, ReviewOutcomeState.OPEN, null);
    }

    static OutcomeFact action(int number, String text, PersonId owner, LocalDate due) {
        return new OutcomeFact(number, ReviewOutcomeKind.ACTION, text, owner, due, ReviewOutcomeState.OPEN, null);
    }

    OutcomeFact followedUp(ReviewOutcomeState other, @Nullable String told) {
        return new OutcomeFact(number, kind, text, owner, due, other, told);
    }
}
