package io.answerable.inventory.classification;

import io.answerable.kernel.ActorRef;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whoever proposed or decided a classification: a person, a client or Answerable itself.
 *
 * @param asOf the day as of which a person is shown
 */
public record Decider(ActorRef.Kind kind, String reference, LocalDate asOf) {

    public static Decider of(ActorRef actor, LocalDate asOf) {
        return new Decider(actor.kind(), actor.reference(), asOf);
    }

    /**
     * That of a decision.
     *
     * @param program kind and name of whoever decided where it was no person
     */
    static @Nullable Decider of(@Nullable PersonId person, @Nullable String program, LocalDate asOf) {
        if (person != null) {
            return of(ActorRef.person(person), asOf);
        }
        return program == null
                ? null
                : new Decider(ActorRef.Kind.valueOf(program.substring(0, program.indexOf(' '))),
                        program.substring(program.indexOf(' ') + 1), asOf);
    }

    public Optional<PersonId> personId() {
        return new ActorRef(kind, reference).person();
    }
}
