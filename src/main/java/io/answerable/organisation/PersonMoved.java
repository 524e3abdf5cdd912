package io.answerable.organisation;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody sits in another unit, does something else or reports to somebody else.
 *
 * @param from first day on which it is so
 */
public record PersonMoved(PersonId person, @Nullable UnitId fromUnit, @Nullable UnitId toUnit, LocalDate from,
        Provenance provenance) implements GovernanceEvent {}
