package io.answerable.organisation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A planned absence; both days belong to it. */
public record Leave(LocalDate from, LocalDate to) {

    /** Length of the whole planned leave in days: {@code to} minus {@code from} (rule reading 3). */
    public long days() {
        return ChronoUnit.DAYS.between(from, to);
    }
}
