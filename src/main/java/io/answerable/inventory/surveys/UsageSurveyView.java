package io.answerable.inventory.surveys;

import io.answerable.inventory.UsageSurveyId;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A campaign that asks units which AI they use (R-INV-02).
 *
 * @param due last day for an answer
 * @param closed day on which it ended; null while it runs
 * @param asOf the day; whatever is read from here on is read as of the same day
 */
public record UsageSurveyView(UsageSurveyId id, String key, String title, LocalDate opened, LocalDate due,
        @Nullable LocalDate closed, @Nullable PersonId coordinator, int version, LocalDate asOf) {}
