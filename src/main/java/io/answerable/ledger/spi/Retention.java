package io.answerable.ledger.spi;

import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/** Tells since when the retention period of somebody's personal values runs. Implemented by Organisation. */
public interface Retention {

    /** The last day on which the person belonged to the current organisation; empty while they belong to it. */
    Optional<LocalDate> leftOn(PersonId person);
}
