package io.answerable.policy.controls;

import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitId;
import io.answerable.policy.records.Reading;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A control inside a process, as on a day.
 *
 * @param everyDays longest time between two checks; null: none is set
 * @param lastCheck null: never checked
 */
public record InternalControlView(UUID id, String key, String title, String process, UnitId unitId, PersonId ownerId,
        @Nullable Integer everyDays, @Nullable ControlCheckView lastCheck, int version, LocalDate asOf)
        implements
            Reading.View {

    /** The last good day for the next check; null where none is set or none was made. */
    public @Nullable LocalDate nextCheck() {
        return everyDays == null || lastCheck == null ? null : lastCheck.on().plusDays(everyDays);
    }

    /** One check, as on the day of its control. */
    public record ControlCheckView(LocalDate on, @Nullable PersonId byId, CheckResult result, @Nullable String note,
            LocalDate asOf) {}
}
