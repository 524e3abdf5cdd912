package io.answerable.audit;

import io.answerable.inventory.AiSystemId;
import io.answerable.risk.IncidentId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that was learnt, as on a day (R-AUD-17).
 *
 * @param action the corrective action that taught it, if one did
 * @param incident the incident that taught it, if one did
 * @param asOf the day; whatever is read from here on is read as of the same day
 */
public record LessonView(LessonId id, String key, String text, LocalDate learntOn,
        @Nullable CorrectiveActionId action, @Nullable IncidentId incident, @Nullable AiSystemId system,
        int version, LocalDate asOf) {}
