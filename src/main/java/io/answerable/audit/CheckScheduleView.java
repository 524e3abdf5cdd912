package io.answerable.audit;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a leader arranges at regular intervals, as on a day (R-AUD-18).
 *
 * @param nextDue the last good day of the next check; null once it has ended
 * @param lastMade the day of the last check
 * @param asOf the day; whatever is read from here on is read as of the same day
 */
public record CheckScheduleView(CheckScheduleId id, String key, String title, AiSystemId system, PersonId leader,
        @Nullable String criterion, int everyMonths, @Nullable LocalDate nextDue, @Nullable LocalDate lastMade,
        @Nullable LocalDate endedOn, int version, LocalDate asOf) {

    /** Whether a check was missed: its last good day has passed. */
    public boolean missed() {
        return nextDue != null && nextDue.isBefore(asOf);
    }
}
