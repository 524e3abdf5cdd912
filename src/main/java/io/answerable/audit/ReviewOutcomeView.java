package io.answerable.audit;

import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Something that a management review decided or asked for, as on a day.
 *
 * @param number its place among the outcomes of the review, from 1
 * @param ownerId who is to do it; null for a decision that nobody was given
 * @param note what became of it
 */
public record ReviewOutcomeView(ManagementReviewId review, int number, ReviewOutcomeKind kind, String text,
        @Nullable PersonId ownerId, @Nullable LocalDate due, ReviewOutcomeState state, @Nullable String note,
        LocalDate asOf) {

    /** How many days it is late; null when it is not. */
    public @Nullable Integer overdueDays() {
        return state == ReviewOutcomeState.OPEN && due != null && due.isBefore(asOf)
                ? (int) ChronoUnit.DAYS.between(due, asOf)
                : null;
    }
}
