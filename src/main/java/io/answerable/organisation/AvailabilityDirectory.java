package io.answerable.organisation;

import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/** Tells who can be reached for what they answer for (domain model, section 2). */
public interface AvailabilityDirectory {

    /** Those who are at work that day, or on a leave that is planned to last at most 30 days, or deputised. */
    Set<PersonId> available(Collection<PersonId> people, LocalDate asOf);
}
