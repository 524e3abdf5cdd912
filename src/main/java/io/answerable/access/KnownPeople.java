package io.answerable.access;

import io.answerable.kernel.PersonId;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Tells whether somebody can be bound or named: a present person, or somebody with an account. */
@Component
class KnownPeople {

    private final Footings footings;
    private final CurrentActor currentActor;

    KnownPeople(Footings footings, CurrentActor currentActor) {
        this.footings = footings;
        this.currentActor = currentActor;
    }

    boolean knows(PersonId person) {
        return footings.of(person).isKnown();
    }

    boolean knowsAnyOf(Collection<PersonId> persons) {
        return footings.of(persons, currentActor.today()).values().stream().anyMatch(Footing::isKnown);
    }
}
