package io.answerable.inventory;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Has reconsidered what allows the use of a system, because it is no longer what was authorised or what the authorisation
 * rested on no longer holds (R-INV-28): for listeners. Harmless when repeated and good to hear late.
 */
public interface Doubting {

    /**
     * Whatever was granted before has to be granted anew within the days of grace of the organisation; they count from the
     * day on which both is the case: there is a reason to doubt, and it is known.
     *
     * @param since the first day on which there is a reason to doubt
     * @param at when that became known, which decides about what was granted on that very day
     */
    void doubt(AiSystemId system, LocalDate since, Instant at, String reason);
}
