package io.answerable.access;

import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.kernel.Refusal.RuleViolated;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Sees to it that somebody can always administer: without them nobody could sign in anew, and only the operator of the
 * database could help.
 */
@Component
class LastAdministrator {

    private final Administrators administrators;
    private final KnownPeople people;

    LastAdministrator(Administrators administrators, KnownPeople people) {
        this.administrators = administrators;
        this.people = people;
    }

    /** Lets nobody else make administrators or their logins fewer until the transaction ends: to be called before counting. */
    void lock() {
        administrators.lock();
    }

    /** Why the person must go on to administer and to sign in; empty if somebody else can do so, or they cannot. */
    Optional<Refusal> refusalOf(PersonId person, String field) {
        lock();
        return !administrators.include(person) || !people.knows(person) || somebodyElseCan(person)
                ? Optional.empty()
                : Optional.of(new RuleViolated("Nobody else who administers can sign in.", List.of(field),
                        "ACCESS-LAST-ADMINISTRATOR",
                        "Name somebody else first (nameAdministrator), and let them sign in."));
    }

    private boolean somebodyElseCan(PersonId person) {
        return people.knowsAnyOf(administrators.withLoginBut(person));
    }
}
