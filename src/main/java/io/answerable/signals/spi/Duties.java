package io.answerable.signals.spi;

import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.Collection;

/**
 * Tells what people have to do (question 6). Implemented by every context that asks something of people; a duty is
 * computed from the facts of the day and stored nowhere.
 */
public interface Duties {

    /** The open duties of these people on that day, with a due day or without; a fixed number of SQL statements. */
    Collection<Duty> dutiesOf(Collection<PersonId> people, LocalDate asOf);
}
