package io.answerable.organisation.people;

import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to be employed.
 *
 * @param from first day of the employment; null: today
 */
public record HirePerson(String key, String name, @Nullable String email, @Nullable UnitId unit,
        @Nullable String position, @Nullable PersonId manager, @Nullable LocalDate from, @Nullable String reason) {}
