package io.answerable.access.spi;

import io.answerable.kernel.PersonId;
import java.time.LocalDate;

/**
 * Tells whether somebody belongs to the current organisation on a day; who has left may do nothing there. Implemented by
 * Organisation.
 */
public interface Presence {

    /** Whether the person is known and has not left; being on leave does not matter. */
    boolean present(PersonId person, LocalDate day);
}
