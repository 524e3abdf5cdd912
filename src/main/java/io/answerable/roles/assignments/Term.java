package io.answerable.roles.assignments;

import io.answerable.kernel.Days;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How long something lasts: from its first day until before the day after its last good one. */
record Term(LocalDate from, LocalDate until) {

    static Term of(LocalDate from, @Nullable LocalDate to) {
        return new Term(from, to == null ? LocalDate.MAX : to.plusDays(1));
    }

    Days days() {
        return from.isBefore(until) ? Days.between(from, until) : Days.never();
    }

    /** The same term over after that day at the latest; empty if it had not begun by then. */
    Term endingOn(LocalDate lastDay) {
        var end = lastDay.plusDays(1);
        var clipped = end.isBefore(until) ? end : until;
        return new Term(from, clipped.isBefore(from) ? from : clipped);
    }

    Term beginningOn(LocalDate day) {
        var first = day.isAfter(from) ? day : from;
        return new Term(first, until.isBefore(first) ? first : until);
    }

    boolean overBy(LocalDate day) {
        return !until.isAfter(day);
    }

    @Nullable
    LocalDate first() {
        return from.equals(LocalDate.MIN) ? null : from;
    }

    @Nullable
    LocalDate last() {
        return until.equals(LocalDate.MAX) ? null : until.minusDays(1);
    }
}
