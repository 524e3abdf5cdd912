package io.answerable.access;

import io.answerable.access.spi.Presence;
import io.answerable.kernel.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells whether somebody can be bound or named: a present person, or somebody with an account. */
@Component
class KnownPeople {

    private final Accounts accounts;
    private final ObjectProvider<Presence> presences;
    private final CurrentActor currentActor;

    KnownPeople(Accounts accounts, ObjectProvider<Presence> presences, CurrentActor currentActor) {
        this.accounts = accounts;
        this.presences = presences;
        this.currentActor = currentActor;
    }

    boolean knows(PersonId person) {
        return isPresent(person) || accounts.known(person).account();
    }

    boolean isPresent(PersonId person) {
        var today = currentActor.today();
        return presences.stream().anyMatch(it -> it.present(person, today));
    }
}
