package io.answerable.access;

import io.answerable.access.spi.BindingHistory;
import io.answerable.access.spi.EmailAddresses;
import io.answerable.kernel.ActorRef;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets an account become the person whom the organisation has come to know since, usually the first administrator whom a
 * dossier has brought: their logins pass over, they go on to administer, and the account is closed.
 *
 * <p>
 * That is done while somebody signs in with the address of the account, verified by the issuer, if exactly one present
 * person has that address and nobody signs in as that person yet. So neither a dossier nor a change of an address alone
 * gives anybody what the account may; in every other case an administrator binds the login.
 */
@Component
class TakingOverAccounts {

    private final Accounts accounts;
    private final Administrators administrators;
    private final Logins logins;
    private final LoginDirectory directory;
    private final ObjectProvider<EmailAddresses> addresses;
    private final ObjectProvider<BindingHistory> history;
    private final CurrentActor currentActor;

    TakingOverAccounts(Accounts accounts, Administrators administrators, Logins logins, LoginDirectory directory,
            ObjectProvider<EmailAddresses> addresses, ObjectProvider<BindingHistory> history,
            CurrentActor currentActor) {
        this.accounts = accounts;
        this.administrators = administrators;
        this.logins = logins;
        this.directory = directory;
        this.addresses = addresses;
        this.history = history;
        this.currentActor = currentActor;
    }

    /**
     * @param email the address that the issuer has just verified
     * @return whoever has taken over the account; empty if it does not have that address, or nobody has taken it over
     */
    @Transactional
    public Optional<PersonId> takeOver(PersonId account, String email) {
        return accounts.ownerOf(email)
                .filter(account::equals)
                .flatMap(it -> personWith(email))
                .filter(it -> !it.equals(account) && accounts.become(account, it))
                .map(it -> passOver(account, it));
    }

    private Optional<PersonId> personWith(String email) {
        Set<PersonId> owners = addresses.stream()
                .flatMap(it -> it.ownerOf(email).stream())
                .collect(Collectors.toSet());
        return owners.stream()
                .filter(it -> owners.size() == 1)
                .filter(it -> directory.of(it).stream().noneMatch(LoginView::open))
                .findFirst();
    }

    private PersonId passOver(PersonId account, PersonId person) {
        var here = currentActor.provenance();
        var by = new Provenance(here.organisation(), ActorRef.person(person), here.at(),
                "The verified e-mail address of the account is the person's", here.cause());
        directory.of(account).stream().filter(LoginView::open).forEach(it -> {
            logins.unbind(by, it);
            logins.bindPerson(by, person, it.issuer(), it.subject());
        });
        if (administrators.withdraw(by, account)) {
            administrators.name(by, person);
        }
        history.forEach(it -> it.accountTakenOver(by, account, person));
        return person;
    }
}
