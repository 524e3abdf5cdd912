package io.answerable.ledger;

import io.answerable.access.LoginId;
import io.answerable.access.Permission;
import io.answerable.access.spi.BindingHistory;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Keeps who could sign in as whom: issuer and subject are values of the person, sealed under that person's key. */
@Component
class BindingEntries implements BindingHistory {

    private final Ledger ledger;

    BindingEntries(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void bound(Provenance by, PersonId person, String issuer, String subject) {
        ledger.record(by, aboutPerson(person, "LOGIN_BOUND",
                Change.personal(person, "issuer", null, issuer),
                Change.personal(person, "subject", null, subject)));
    }

    @Override
    public void unbound(Provenance by, PersonId person, String issuer, String subject) {
        ledger.record(by, aboutPerson(person, "LOGIN_UNBOUND",
                Change.personal(person, "issuer", issuer, null),
                Change.personal(person, "subject", subject, null)));
    }

    @Override
    public void clientBound(Provenance by, LoginId login, String client, Set<Permission> permissions, String issuer,
            String subject) {
        ledger.record(by, Fact.of("Login", login.value(), null, "BOUND",
                Change.of("client", null, client),
                Change.of("permissions", null, permissions.stream().sorted().toList()),
                Change.of("issuer", null, issuer),
                Change.of("subject", null, subject)));
    }

    @Override
    public void clientUnbound(Provenance by, LoginId login, String client, String issuer, String subject) {
        ledger.record(by, Fact.of("Login", login.value(), null, "UNBOUND",
                Change.of("client", client, null),
                Change.of("issuer", issuer, null),
                Change.of("subject", subject, null)));
    }

    @Override
    public void administratorNamed(Provenance by, PersonId person) {
        ledger.record(by, aboutPerson(person, "ADMINISTRATOR_NAMED", Change.of("administrator", false, true)));
    }

    @Override
    public void administratorWithdrawn(Provenance by, PersonId person) {
        ledger.record(by, aboutPerson(person, "ADMINISTRATOR_WITHDRAWN", Change.of("administrator", true, false)));
    }

    @Override
    public void accountTakenOver(Provenance by, PersonId account, PersonId person) {
        ledger.record(by, aboutPerson(person, "ACCOUNT_TAKEN_OVER", Change.of("account", null, account)),
                aboutPerson(account, "ACCOUNT_TAKEN_OVER", Change.of("person", null, person)));
    }

    @Override
    public void organisationCreated(Provenance by, String key, String name) {
        ledger.record(by, Fact.of("Organisation", by.organisation().value(), key, "CREATED",
                Change.of("key", null, key),
                Change.of("name", null, name)));
    }

    private static Fact aboutPerson(PersonId person, String act, Change... changes) {
        return Fact.of("Person", person.value(), null, act, changes);
    }
}
