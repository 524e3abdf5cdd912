package io.answerable.organisation;

import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person as on a day (R-ORG-02). A person who has left keeps the last unit, position and manager.
 *
 * @param joined first day of the employment, where known
 * @param lastDay last good day of the employment, where known, even if it lies ahead
 * @param leave the leave that covers the day, if any
 * @param asOf the day; whatever is read from here on is read as of the same day
 */
public record PersonView(PersonId id, String key, String name, @Nullable String email, @Nullable UnitId unit,
        @Nullable String position, @Nullable PersonId manager, PersonStatus status, @Nullable LocalDate joined,
        @Nullable LocalDate lastDay, @Nullable Leave leave, int version, LocalDate asOf) implements HolderView {

    @Override
    public HolderRef ref() {
        return HolderRef.person(id);
    }
}
