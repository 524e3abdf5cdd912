package io.answerable.signals.spi;

import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/** Names the last receiver of an escalation. Implemented by Roles. */
public interface Executives {

    /** The executive sponsor of that day, or else the chief officer. */
    Optional<PersonId> lastResort(LocalDate asOf);
}
