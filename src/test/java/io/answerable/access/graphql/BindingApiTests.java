package io.answerable.access.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Logins are bound and unbound in the API. */
class BindingApiTests extends AdministeringAccess {

    @Test
    void anAdministratorBindsALoginAndEndsIt() {
        var login = bind("ada");
        assertThat(countOfLogins(organisation)).isOne();
        bind("ada at home");

        asAdministrator(() -> ask(UNBIND, input("login", login, "expectedVersion", 1)).path("unbindLogin.errors")
                .entityList(Object.class)
                .hasSize(0)
                .path("unbindLogin.login.version")
                .entity(Integer.class)
                .isEqualTo(2)
                .path("unbindLogin.login.unboundAt")
                .hasValue());
    }

    @Test
    void bindingAndUnbindingStandInTheLedger() {
        var login = bind("ada");
        bind("ada at home");
        asAdministrator(() -> ask(UNBIND, input("login", login, "expectedVersion", 1)));

        var acts = callers.asEverybody(organisation, () -> transactions.execute(status -> jdbc
                .sql("select act from ledger.entry where organisation_id = ? order by act")
                .param(organisation.value())
                .query(String.class)
                .list()));

        assertThat(acts).containsExactly("ADMINISTRATOR_NAMED", "CREATED", "LOGIN_BOUND", "LOGIN_BOUND",
                "LOGIN_UNBOUND");
    }

    @Test
    void aSubjectIsBoundOnce() {
        bind("ada");

        asAdministrator(() -> refused(ask(BIND, input("person", person, "issuer", ISSUER, "subject", "ada")),
                "bindLogin", "ValidationFailed", "subject"));
    }

    @Test
    void anEndedBindingCanBeMadeAnew() {
        var login = bind("ada");
        bind("ada at home");
        asAdministrator(() -> ask(UNBIND, input("login", login, "expectedVersion", 1)));

        assertThat(bind("ada")).isNotEqualTo(login);
    }

    @Test
    void onlyIssuersOfTheOrganisationAreBound() {
        asAdministrator(
                () -> refused(ask(BIND, input("person", person, "issuer", "https://evil.test", "subject", "ada")),
                        "bindLogin", "ValidationFailed", "issuer"));
    }

    @Test
    void aStaleVersionIsAConflict() {
        var login = bind("ada");

        asAdministrator(() -> refused(ask(UNBIND, input("login", login, "expectedVersion", 7)), "unbindLogin",
                "VersionConflict", "expectedVersion"));
    }

    @Test
    void whatHasEndedIsNotEndedAgain() {
        var login = bind("ada");
        bind("ada at home");
        asAdministrator(() -> ask(UNBIND, input("login", login, "expectedVersion", 1)));

        asAdministrator(() -> refused(ask(UNBIND, input("login", login, "expectedVersion", 2)), "unbindLogin",
                "TransitionNotAllowed", "login"));
    }

    @Test
    void aClientNeverApprovesOrAdministers() {
        asAdministrator(() -> refused(ask(BIND_CLIENT, input("name", "robot", "issuer", ISSUER, "subject", "robot",
                "permissions", new String[]{"READ", "APPROVE"})), "bindClient", "RuleViolated", "permissions"));
    }

    @Test
    void aClientIsBoundWithItsPermissions() {
        asAdministrator(() -> ask(BIND_CLIENT, input("name", "robot", "issuer", ISSUER, "subject", "robot",
                "permissions", new String[]{"EXCHANGE"})).path("bindClient.login.permissions")
                .entityList(String.class)
                .containsExactly("EXCHANGE"));
    }
}
