package io.answerable.kernel;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something is true, for example on which a role is vacant.
 *
 * <p>A rule that is written as an expression over days answers at once whether it holds on any given day and since
 * when it has held without a break (rule reading 27). All ranges are half-open: the first day belongs to them, the
 * end is the day after the last good one.
 */
public final class Days {

    private static final Days NEVER = new Days(ImmutableRangeSet.of());
    private static final Days ALWAYS = new Days(ImmutableRangeSet.of(Range.all()));

    private final ImmutableRangeSet<LocalDate> ranges;

    private Days(ImmutableRangeSet<LocalDate> ranges) {
        this.ranges = ranges;
    }

    public static Days never() {
        return NEVER;
    }

    public static Days always() {
        return ALWAYS;
    }

    /** The days from {@code from} (null or {@link LocalDate#MIN}: since ever) until before {@code until}. */
    public static Days between(@Nullable LocalDate from, @Nullable LocalDate until) {
        var started = from == null || from.equals(LocalDate.MIN) ? ALWAYS : from(from);
        var notEnded = until == null || until.equals(LocalDate.MAX) ? ALWAYS : before(until);
        return started.and(notEnded);
    }

    /** That day and every later one. */
    public static Days from(LocalDate first) {
        return new Days(ImmutableRangeSet.of(Range.atLeast(first)));
    }

    /** Every day before that one. */
    public static Days before(LocalDate end) {
        return new Days(ImmutableRangeSet.of(Range.lessThan(end)));
    }

    public static Days anyOf(Collection<Days> all) {
        RangeSet<LocalDate> union = TreeRangeSet.create();
        all.forEach(it -> union.addAll(it.ranges));
        return of(union);
    }

    public Days or(Days other) {
        if (isEmpty()) {
            return other;
        }
        return other.isEmpty() ? this : new Days(ranges.union(other.ranges));
    }

    public Days and(Days other) {
        if (isEmpty() || other == ALWAYS) {
            return this;
        }
        return this == ALWAYS || other.isEmpty() ? other : new Days(ranges.intersection(other.ranges));
    }

    public Days butNot(Days other) {
        return isEmpty() || other.isEmpty() ? this : new Days(ranges.difference(other.ranges));
    }

    public Days not() {
        return new Days(ranges.complement());
    }

    /** The same days and so many more after each unbroken run, for example the time in which an office still binds. */
    public Days prolonged(int days) {
        return anyOf(ranges.asRanges().stream().map(it -> prolonged(it, days)).toList());
    }

    private static Days prolonged(Range<LocalDate> run, int days) {
        var from = run.hasLowerBound() ? from(run.lowerEndpoint()) : ALWAYS;
        return run.hasUpperBound() ? from.and(before(run.upperEndpoint().plusDays(days))) : from;
    }

    public boolean contain(LocalDate day) {
        return ranges.contains(day);
    }

    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    /**
     * The first day of the unbroken run that contains {@code day}; empty when the run has no beginning.
     *
     * @throws IllegalArgumentException if the day is not one of these days
     */
    public Optional<LocalDate> since(LocalDate day) {
        var run = ranges.rangeContaining(day);
        if (run == null) {
            throw new IllegalArgumentException(day + " is not one of " + this);
        }
        return run.hasLowerBound() ? Optional.of(run.lowerEndpoint()) : Optional.empty();
    }

    /**
     * The same; where the run has no beginning, the day on which somebody told of it, but never a day that has yet to come
     * (rule reading 27).
     */
    public LocalDate since(LocalDate day, LocalDate told) {
        return since(day).orElse(told.isAfter(day) ? day : told);
    }

    /** The days on which something begins to be true, and those on which it is no longer, in their order. */
    public NavigableSet<LocalDate> turns() {
        var turns = new TreeSet<LocalDate>();
        for (var run : ranges.asRanges()) {
            if (run.hasLowerBound()) {
                turns.add(run.lowerEndpoint());
            }
            if (run.hasUpperBound()) {
                turns.add(run.upperEndpoint());
            }
        }
        return turns;
    }

    /** The day after the unbroken run that contains {@code day}; empty when it has no end. */
    public Optional<LocalDate> until(LocalDate day) {
        var run = ranges.rangeContaining(day);
        return run != null && run.hasUpperBound() ? Optional.of(run.upperEndpoint()) : Optional.empty();
    }

    private static Days of(RangeSet<LocalDate> ranges) {
        return ranges.isEmpty() ? NEVER : new Days(ImmutableRangeSet.copyOf(ranges));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Days days && ranges.equals(days.ranges);
    }

    @Override
    public int hashCode() {
        return ranges.hashCode();
    }

    @Override
    public String toString() {
        return ranges.toString();
    }
}
