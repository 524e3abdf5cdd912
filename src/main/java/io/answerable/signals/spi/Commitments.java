package io.answerable.signals.spi;

import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.Collection;

/**
 * Tells what rests on people, so that nothing is lost when they leave or move (R-ROL-40, question 5). Implemented by
 * every context whose things name people.
 */
public interface Commitments {

    /** What rests on these people on that day; a fixed number of SQL statements. */
    Collection<Commitment> commitmentsOf(Collection<PersonId> people, LocalDate asOf);
}
