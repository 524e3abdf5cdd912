package io.answerable.signals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When an open problem climbs (R-ORG-23): after 14, 30 and 60 days, a critical one after 1, 3 and 7. The day since which
 * it exists is day one, so that what is overdue since 16 October reaches 30 days on 14 November (R-RPT-11).
 */
final class EscalationSteps {

    private static final List<Integer> USUAL = List.of(14, 30, 60);
    private static final List<Integer> CRITICAL = List.of(1, 3, 7);

    private EscalationSteps() {}

    /** The highest step that a problem has reached by that day; empty before the first. */
    static Optional<Step> reached(Severity severity, LocalDate since, LocalDate asOf) {
        var days = severity == Severity.CRITICAL ? CRITICAL : USUAL;
        for (int level = days.size(); level > 0; level--) {
            var day = since.plusDays(days.get(level - 1) - 1);
            if (!day.isAfter(asOf)) {
                return Optional.of(new Step(level, day));
            }
        }
        return Optional.empty();
    }

    /** @param level from 1 to 3 */
    record Step(int level, LocalDate since) {}
}
