package io.answerable.organisation.spi;

import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/** Tells for whom a deputy acts. Implemented by Roles. */
public interface Deputies {

    /** Those of these people for whom a present deputy has accepted to act on that day. */
    Set<PersonId> deputised(Collection<PersonId> people, LocalDate asOf);
}
