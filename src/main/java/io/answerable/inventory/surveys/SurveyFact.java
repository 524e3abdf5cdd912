package io.answerable.inventory.surveys;

import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When a campaign runs, and who coordinates it. */
record SurveyFact(String title, LocalDate opened, LocalDate due, @Nullable LocalDate closed,
        @Nullable PersonId coordinator) {

    SurveyFact closedOn(LocalDate day) {
        return new SurveyFact(title, opened, due, day, coordinator);
    }

    boolean isClosedOn(LocalDate day) {
        return closed != null && !day.isBefore(closed);
    }
}
