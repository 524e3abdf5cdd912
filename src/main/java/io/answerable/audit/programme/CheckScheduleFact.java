package io.answerable.audit.programme;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which system is checked, how often, and who has arranged it. */
record CheckScheduleFact(String title, AiSystemId aiSystem, PersonId leader, @Nullable String criterion,
        int everyMonths, LocalDate firstDue, @Nullable LocalDate endedOn) {

    CheckScheduleFact ended(LocalDate day) {
        return new CheckScheduleFact(title, aiSystem, leader, criterion, everyMonths, firstDue, day);
    }

    /** The last good day of the check that follows the last one. */
    @Nullable
    LocalDate nextDue(@Nullable LocalDate lastMade) {
        if (endedOn != null) {
            return null;
        }
        return lastMade == null ? firstDue : lastMade.plusMonths(everyMonths);
    }
}
