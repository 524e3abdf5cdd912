package io.answerable.access;

import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal.NotFound;
import io.answerable.kernel.Refusal.NotPermitted;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes from somebody that they administer; what follows from their roles stays theirs. */
@Component
public class WithdrawingAdministrators {

    private final Administrators administrators;
    private final LastAdministrator last;
    private final KnownPeople people;
    private final CurrentActor currentActor;

    WithdrawingAdministrators(Administrators administrators, LastAdministrator last, KnownPeople people,
            CurrentActor currentActor) {
        this.administrators = administrators;
        this.last = last;
        this.people = people;
        this.currentActor = currentActor;
    }

    /** Nothing happens to whoever does not administer; the last one who can sign in stays (ACCESS-LAST-ADMINISTRATOR). */
    @Transactional
    public Outcome<PersonId> withdraw(PersonId person, @Nullable String reason) {
        if (!currentActor.actor().may(Permission.ADMINISTER)) {
            return Outcome.refused(NotPermitted.to("withdraw administrators"));
        }
        if (!administrators.include(person)) {
            return people.knows(person) ? Outcome.done(person) : Outcome.refused(NotFound.of("person", "person"));
        }
        return last.refusalOf(person, "person").<Outcome<PersonId>>map(Outcome::refused).orElseGet(() -> {
            administrators.withdraw(currentActor.provenance().because(reason), person);
            return Outcome.done(person);
        });
    }
}
