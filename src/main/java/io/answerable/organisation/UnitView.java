package io.answerable.organisation;

import io.answerable.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A department as it was on a day.
 *
 * @param function for example {@code IT} or {@code HR}; IT functions are recognisable (R-ORG-01)
 * @param version for {@code expectedVersion}
 */
public record UnitView(UnitId id, String key, String name, @Nullable UnitId parent, String function,
        @Nullable PersonId head, int version) {}
