package io.answerable.facts;

import io.answerable.kernel.Days;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A fact that is true during a half-open range of days.
 *
 * @param from {@link LocalDate#MIN}: since ever
 * @param until the day after the last good one; {@link LocalDate#MAX}: no end is known
 */
public record Dated<F>(UUID id, F fact, LocalDate from, LocalDate until) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /** Whether it was ended on the very day on which it began, and so was never true. */
    public boolean isEmpty() {
        return !from.isBefore(until);
    }

    public boolean overlaps(LocalDate otherFrom, LocalDate otherUntil) {
        return from.isBefore(otherUntil) && otherFrom.isBefore(until);
    }

    public Days days() {
        return Days.between(from, until);
    }

    Dated<F> endedBy(LocalDate day) {
        return new Dated<>(id, fact, from, day);
    }
}
