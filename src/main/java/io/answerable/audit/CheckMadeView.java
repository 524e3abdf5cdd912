package io.answerable.audit;

import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came of a check.
 *
 * @param by null where a client recorded it
 */
public record CheckMadeView(CheckScheduleId schedule, LocalDate madeOn, String result, @Nullable PersonId by,
        LocalDate asOf) {}
