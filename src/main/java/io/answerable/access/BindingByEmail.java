package io.answerable.access;

import io.answerable.access.spi.EmailAddresses;
import io.answerable.kernel.ActorRef;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Binds a login to the one person of the current organisation who has an e-mail address. */
@Component
class BindingByEmail {

    private final Accounts accounts;
    private final Logins logins;
    private final ObjectProvider<EmailAddresses> addresses;
    private final TakingOverAccounts takingOver;
    private final CurrentActor currentActor;

    BindingByEmail(Accounts accounts, Logins logins, ObjectProvider<EmailAddresses> addresses,
            TakingOverAccounts takingOver, CurrentActor currentActor) {
        this.accounts = accounts;
        this.logins = logins;
        this.addresses = addresses;
        this.takingOver = takingOver;
        this.currentActor = currentActor;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean bind(String issuer, String subject, String email) {
        accounts.ownerOf(email).ifPresent(it -> takingOver.takeOver(it, email));
        // An address can pass to somebody else: whoever has a login of this issuer gets no second one by e-mail.
        return ownerOf(email).filter(it -> !logins.hasLogin(it, issuer))
                .map(it -> bound(it, issuer, subject))
                .orElse(false);
    }

    private boolean bound(PersonId person, String issuer, String subject) {
        var here = currentActor.provenance();
        var by = new Provenance(here.organisation(), ActorRef.person(person), here.at(),
                "Verified e-mail address at the first login", here.cause());
        return logins.bindPerson(by, person, issuer, subject).isPresent();
    }

    private Optional<PersonId> ownerOf(String email) {
        var people = addresses.stream().flatMap(it -> it.ownerOf(email).stream());
        var owners = Stream.concat(people, accounts.ownerOf(email).stream()).collect(Collectors.toSet());
        return owners.size() == 1 ? Optional.of(owners.iterator().next()) : Optional.empty();
    }
}
