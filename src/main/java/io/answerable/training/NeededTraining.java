package io.answerable.training;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A course that somebody needs because of something that happened (R-TRN-19).
 *
 * @param course key in the catalogue; where no course leads to a certificate that has to be renewed, the key of that
 *     certification
 * @param system for which it is taken, where it is taken anew for each
 * @param from the day from which they need it; null: today
 * @param due the last good day to have it completed; null: as usual, 30 days later
 */
public record NeededTraining(PersonId person, String course, @Nullable AiSystemId system, Cause cause,
        @Nullable LocalDate from, @Nullable LocalDate due) {

    /**
     * What happened.
     *
     * @param reference identifies what happened, so that hearing of it again assigns nothing again
     * @param because what people are told, for example {@code They hold role.business-owner.}
     */
    public record Cause(TrainingOccasion occasion, String reference, String because) {}
}
