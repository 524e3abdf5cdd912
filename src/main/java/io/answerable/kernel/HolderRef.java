package io.answerable.kernel;

import java.util.Optional;
import java.util.UUID;

/** Refers to whoever can hold a role or a seat: a person or an external party. */
public record HolderRef(Kind kind, UUID id) {

    /** Who can hold a role. */
    public enum Kind {
        PERSON, PARTY
    }

    public static HolderRef person(PersonId person) {
        return new HolderRef(Kind.PERSON, person.value());
    }

    public static HolderRef party(UUID party) {
        return new HolderRef(Kind.PARTY, party);
    }

    public Optional<PersonId> asPerson() {
        return kind == Kind.PERSON ? Optional.of(PersonId.of(id)) : Optional.empty();
    }
}
