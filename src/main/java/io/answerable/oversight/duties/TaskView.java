package io.answerable.oversight.duties;

import io.answerable.signals.spi.Duty;
import io.answerable.signals.spi.DutyKind;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person has to do, as of a day.
 *
 * @param due the last good day; null where none is set
 * @param asOf the day; whatever is read from here on is read as of the same day
 */
public record TaskView(DutyKind kind, String title, Subject subject, @Nullable LocalDate due, LocalDate asOf) {

    static TaskView of(Duty duty, LocalDate asOf) {
        return new TaskView(duty.kind(), duty.title(), duty.subject(), duty.due(), asOf);
    }

    /** How many days it is overdue; null where it is not, or has no due day. */
    public @Nullable Integer overdueDays() {
        return due == null || !due.isBefore(asOf) ? null : (int) ChronoUnit.DAYS.between(due, asOf);
    }
}
