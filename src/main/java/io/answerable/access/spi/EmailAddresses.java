package io.answerable.access.spi;

import io.answerable.kernel.PersonId;
import java.util.Optional;

/** Finds the person of the current organisation who has an e-mail address. Implemented by Organisation. */
public interface EmailAddresses {

    /** The one present person with that address (compared without regard to case); empty if nobody or several have it. */
    Optional<PersonId> ownerOf(String email);
}
