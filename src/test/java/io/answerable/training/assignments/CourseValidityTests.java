package io.answerable.training.assignments;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.kernel.Days;
import io.answerable.kernel.NewId;
import io.answerable.kernel.PersonId;
import io.answerable.training.TrainingStatus;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** On which days courses count. */
class CourseValidityTests {

    private final PersonId person = PersonId.of(NewId.next());

    @Test
    @DisplayName("Reading 18: a course counts through its completion + 12 calendar months")
    void aCourseCountsForMonths() {
        var day = LocalDate.parse("2025-11-21");

        assertThat(training(day, TrainingStatus.COMPLETED).valid(12))
                .isEqualTo(Days.between(day, LocalDate.parse("2026-11-22")));
        assertThat(training(day, TrainingStatus.CANCELLED).valid(12)).isEqualTo(Days.never());
        assertThat(training(null, TrainingStatus.COMPLETED).valid(12)).isEqualTo(Days.never());
    }

    private TrainingFact training(@Nullable LocalDate completed, TrainingStatus status) {
        return TrainingFact.told(person, "TRN-LIT-1", null, null, completed, status);
    }
}
