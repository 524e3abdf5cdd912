package io.answerable.roles.scopes;

import io.answerable.kernel.Days;
import io.answerable.kernel.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long something lasts: from its first day until before the day after its last good one. */
public record Term(LocalDate from, LocalDate until) {

    /** @param from first day; null: since ever
     * @param to last good day; null: open
     */
    public static Term of(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Term(from == null ? LocalDate.MIN : from, to == null ? LocalDate.MAX : to.plusDays(1));
    }

    public Days days() {
        return from.isBefore(until) ? Days.between(from, until) : Days.never();
    }

    /** The same term over after that day at the latest; empty if it had not begun by then. */
    public Term endingOn(LocalDate lastDay) {
        var end = lastDay.plusDays(1);
        var clipped = end.isBefore(until) ? end : until;
        return new Term(from, clipped.isBefore(from) ? from : clipped);
    }

    public Term beginningOn(LocalDate day) {
        var first = day.isAfter(from) ? day : from;
        return new Term(first, until.isBefore(first) ? first : until);
    }

    /** Nothing ends before it begins; what ends on the day before its first never was. */
    public Optional<Refusal> refusalToEnd(LocalDate lastDay) {
        return lastDay.plusDays(1).isBefore(from)
                ? Optional.of(Refusal.ValidationFailed.of("The last day lies before the first.", "lastDay"))
                : Optional.empty();
    }

    public boolean overBy(LocalDate day) {
        return !until.isAfter(day);
    }

    public @Nullable LocalDate first() {
        return from.equals(LocalDate.MIN) ? null : from;
    }

    public @Nullable LocalDate last() {
        return until.equals(LocalDate.MAX) ? null : until.minusDays(1);
    }
}
