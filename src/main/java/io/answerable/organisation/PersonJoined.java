package io.answerable.organisation;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody begins to work here, for the first time or again.
 *
 * @param from first day of the employment
 */
public record PersonJoined(PersonId person, @Nullable UnitId unit, @Nullable String position,
        @Nullable PersonId manager, LocalDate from, Provenance provenance) implements GovernanceEvent {}
