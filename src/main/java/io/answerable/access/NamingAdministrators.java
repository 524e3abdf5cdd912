package io.answerable.access;

import io.answerable.access.spi.BindingHistory;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal.NotFound;
import io.answerable.kernel.Refusal.NotPermitted;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a further person bind and unbind logins. */
@Component
public class NamingAdministrators {

    private final Accounts accounts;
    private final KnownPeople people;
    private final ObjectProvider<BindingHistory> history;
    private final CurrentActor currentActor;

    NamingAdministrators(Accounts accounts, KnownPeople people, ObjectProvider<BindingHistory> history,
            CurrentActor currentActor) {
        this.accounts = accounts;
        this.people = people;
        this.history = history;
        this.currentActor = currentActor;
    }

    /** Naming somebody twice changes nothing. */
    @Transactional
    public Outcome<PersonId> name(PersonId person, @Nullable String reason) {
        if (!currentActor.actor().may(Permission.ADMINISTER)) {
            return Outcome.refused(NotPermitted.to("name administrators"));
        }
        if (!people.knows(person)) {
            return Outcome.refused(NotFound.of("person", "person"));
        }
        var by = currentActor.provenance().because(reason);
        if (accounts.nameAdministrator(by, person)) {
            history.forEach(it -> it.administratorNamed(by, person));
        }
        return Outcome.done(person);
    }
}
