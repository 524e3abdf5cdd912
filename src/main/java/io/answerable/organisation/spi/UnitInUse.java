package io.answerable.organisation.spi;

import io.answerable.kernel.Refusal;
import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import java.util.Optional;

/** Says what another context still needs a unit for, so that nothing is left to a unit that no longer exists. */
public interface UnitInUse {

    /**
     * Why the unit cannot be closed; empty when nothing needs it.
     *
     * @param from first day on which it would no longer exist
     */
    Optional<Refusal> objectionTo(UnitId unit, LocalDate from);
}
