package io.answerable.oversight.improvement;

import io.answerable.audit.FindingGrade;
import io.answerable.audit.FindingView;
import io.answerable.oversight.improvement.ImprovementView.Quarter;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One quarter of the calendar, as far as it has passed.
 *
 * @param from its first day
 * @param until the day after the last that has passed
 */
record Quarters(LocalDate from, LocalDate until) {

    private static final int MONTHS = 3;

    /** So many quarters, the last of them that of the day, earliest first. */
    static List<Quarters> until(LocalDate day, int count) {
        var current = day.with(IsoFields.DAY_OF_QUARTER, 1);
        return IntStream.range(0, count)
                .mapToObj(it -> current.minusMonths((long) MONTHS * (count - 1 - it)))
                .map(it -> new Quarters(it, earlier(it.plusMonths(MONTHS), day.plusDays(1))))
                .toList();
    }

    /** @param asOf the findings as they were on a day */
    Quarter counted(List<FindingView> findings, Function<LocalDate, List<FindingView>> asOf) {
        var issued = findings.stream().filter(it -> covers(it.issuedOn())).toList();
        var open = asOf.apply(until.minusDays(1))
                .stream()
                .filter(it -> it.isNonconformity() && it.isOpen())
                .count();
        return new Quarter(from, until, issued.size(), count(issued, FindingGrade.MAJOR_NC),
                count(issued, FindingGrade.MINOR_NC), (int) open);
    }

    private boolean covers(@Nullable LocalDate day) {
        return day != null && !day.isBefore(from) && day.isBefore(until);
    }

    private static int count(List<FindingView> findings, FindingGrade grade) {
        return (int) findings.stream().filter(it -> it.grade() == grade).count();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
