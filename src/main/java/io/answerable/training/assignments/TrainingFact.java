package io.answerable.training.assignments;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.Days;
import io.answerable.kernel.PersonId;
import io.answerable.training.TrainingStatus;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far somebody has come with a course during some days. */
record TrainingFact(PersonId person, String course, @Nullable AiSystemId system, @Nullable LocalDate due,
        @Nullable LocalDate completed, TrainingStatus status) {

    /** The days on which it counts: from the completion on, through the same day so many months later (rule reading 18). */
    Days valid(int months) {
        return status == TrainingStatus.COMPLETED && completed != null
                ? Days.between(completed, completed.plusMonths(months).plusDays(1))
                : Days.never();
    }
}
