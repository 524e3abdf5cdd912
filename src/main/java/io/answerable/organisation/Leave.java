package io.answerable.organisation;

import io.answerable.kernel.Days;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A planned absence; both days belong to it.
 *
 * @param from {@link LocalDate#MIN} when nobody knows since when
 * @param to {@link LocalDate#MAX} when no end is known
 */
public record Leave(LocalDate from, LocalDate to) {

    /** Length of the whole planned leave in days: {@code to} minus {@code from} (rule reading 3). */
    public long days() {
        return ChronoUnit.DAYS.between(from, to);
    }

    /** The days on which the person is away. */
    public Days span() {
        return Days.between(from, to.equals(LocalDate.MAX) ? to : to.plusDays(1));
    }
}
