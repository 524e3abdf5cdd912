package io.answerable.organisation;

import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A department as it was on a day.
 *
 * @param function for example {@code IT} or {@code HR}; IT functions are recognisable (R-ORG-01)
 * @param version for {@code expectedVersion}
 * @param asOf the day; whatever is read from here on is read as of the same day
 */
public record UnitView(UnitId id, String key, String name, @Nullable UnitId parent, String function,
        @Nullable PersonId head, int version, LocalDate asOf) {}
