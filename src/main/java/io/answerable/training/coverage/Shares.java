package io.answerable.training.coverage;

import io.answerable.kernel.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Tells on which days too small a share of people meet a condition. */
final class Shares {

    private static final int ALL = 100;

    private Shares() {}

    /**
     * The days on which fewer than so many percent meet it; never on days on which nobody counts.
     *
     * @param counting for each person the days on which they count
     * @param meeting for each person the days on which they count and meet it
     */
    static Days below(int percent, Collection<Days> counting, Collection<Days> meeting) {
        var changes = new TreeMap<LocalDate, Change>();
        var before = Change.NONE;
        for (var days : counting) {
            before = before.plus(noted(days, 1, 0, changes));
        }
        for (var days : meeting) {
            before = before.plus(noted(days, 0, 1, changes));
        }
        return below(percent, before, changes);
    }

    /** How many more count and meet the condition than the day before. */
    private record Change(int counting, int meeting) {

        static final Change NONE = new Change(0, 0);

        Change plus(Change other) {
            return new Change(counting + other.counting, meeting + other.meeting);
        }

        boolean isBelow(int percent) {
            return counting > 0 && meeting * ALL < percent * counting;
        }
    }

    /** Notes what changes on which day, and tells what was so before the first of them. */
    private static Change noted(Days days, int counting, int meeting, NavigableMap<LocalDate, Change> changes) {
        var turns = days.turns();
        for (var turn : turns) {
            int sign = days.contain(turn) ? 1 : -1;
            changes.merge(turn, new Change(sign * counting, sign * meeting), Change::plus);
        }
        var since = turns.isEmpty() ? LocalDate.EPOCH : turns.first().minusDays(1);
        return days.contain(since) ? new Change(counting, meeting) : Change.NONE;
    }

    private static Days below(int percent, Change before, NavigableMap<LocalDate, Change> changes) {
        List<Days> below = new ArrayList<>();
        var now = before;
        if (now.isBelow(percent)) {
            below.add(changes.isEmpty() ? Days.always() : Days.before(changes.firstKey()));
        }
        for (var change : changes.entrySet()) {
            now = now.plus(change.getValue());
            if (now.isBelow(percent)) {
                below.add(Days.between(change.getKey(), changes.higherKey(change.getKey())));
            }
        }
        return Days.anyOf(below);
    }
}
