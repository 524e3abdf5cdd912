package io.answerable.organisation.units;

import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit to be founded.
 *
 * @param from first day on which it exists; null: today
 */
public record AddUnit(String key, String name, String function, @Nullable UnitId parent, @Nullable PersonId head,
        @Nullable LocalDate from, @Nullable String reason) {}
