package io.answerable.organisation.parties;

import io.answerable.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** What a party is to us, and who of us keeps the contact. */
record PartyFact(String name, String kind, boolean certifiesUs, @Nullable PersonId contactOwner) {

    PartyFact keptBy(@Nullable PersonId contactOwner) {
        return new PartyFact(name, kind, certifiesUs, contactOwner);
    }
}
