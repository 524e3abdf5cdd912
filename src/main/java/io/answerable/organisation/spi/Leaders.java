package io.answerable.organisation.spi;

import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.Set;

/** Tells who leads the organisation and so has duties of leadership. Implemented by Roles. */
public interface Leaders {

    /** Those who belong to top management, are the chief officer or the executive sponsor on that day. */
    Set<PersonId> on(LocalDate asOf);
}
