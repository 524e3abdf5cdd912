package io.answerable.kernel;

import java.util.Optional;
import java.util.UUID;

/**
 * Names whoever acted: a person by id, a client by its name, or the system.
 *
 * @param reference the person's id, the client's name, or {@code answerable}
 */
public record ActorRef(Kind kind, String reference) {

    /** What an actor can be. */
    public enum Kind {
        PERSON, CLIENT, SYSTEM
    }

    public static final ActorRef SYSTEM = new ActorRef(Kind.SYSTEM, "answerable");

    public static ActorRef person(PersonId person) {
        return new ActorRef(Kind.PERSON, person.toString());
    }

    public static ActorRef client(String name) {
        return new ActorRef(Kind.CLIENT, name);
    }

    public Optional<PersonId> person() {
        return kind == Kind.PERSON ? Optional.of(PersonId.of(UUID.fromString(reference))) : Optional.empty();
    }
}
