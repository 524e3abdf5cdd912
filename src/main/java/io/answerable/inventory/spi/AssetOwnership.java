package io.answerable.inventory.spi;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;

/**
 * Moves the information asset owner of a system when the product manager accepts the handover (R-INV-35), in the same
 * transaction. Implemented by Roles.
 */
public interface AssetOwnership {

    /** From that day on this person is the only information asset owner of the system; the one before ends the day before. */
    void moveTo(PersonId owner, AiSystemId system, LocalDate from, String reason);
}
