package io.answerable.organisation.people;

import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Another post for somebody; what is null stays as it is.
 *
 * @param withoutManager whether they report to nobody from then on
 * @param from first day in the post; null: today
 */
public record MovePerson(PersonId person, int expectedVersion, @Nullable UnitId unit, @Nullable String position,
        @Nullable PersonId manager, boolean withoutManager, @Nullable LocalDate from, @Nullable String reason) {

    Posting after(Posting before) {
        return new Posting(unit == null ? before.unit() : unit, position == null ? before.position() : position,
                withoutManager ? null : manager == null ? before.manager() : manager);
    }
}
