package io.answerable.access.spi;

import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells what a person holds on a day; permissions follow from it. Implemented by Roles and by Organisation. */
public interface Standing {

    Collection<Held> heldBy(PersonId person, LocalDate day);

    /**
     * One role held.
     *
     * @param role key of the role in the catalogue, for example {@code role.business-owner}
     * @param unit the unit it is held for, if any
     * @param system the AI system it is held for, if any; both null: for the organisation
     */
    record Held(String role, @Nullable UUID unit, @Nullable UUID system) {}
}
