package io.answerable.access.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.access.NewOrganisation;
import io.answerable.access.Permission;
import io.answerable.kernel.Outcome;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who sees and changes what of the access. */
class AccessApiTests extends AdministeringAccess {

    @Test
    void theViewerSeesThemselvesAndTheirOrganisation() {
        callers.asHolderOf(organisation,
                () -> ask("{ viewer { kind actor permissions grants { everywhere } } }", Map.of())
                        .path("viewer.kind")
                        .entity(String.class)
                        .isEqualTo("CLIENT")
                        .path("viewer.actor")
                        .entity(String.class)
                        .isEqualTo("test")
                        .path("viewer.permissions")
                        .entityList(String.class)
                        .containsExactly("READ", "EXCHANGE"),
                Permission.READ, Permission.EXCHANGE);
    }

    @Test
    void theOwnOrganisationIsANodeAndAnotherIsNot() {
        var query = "query ($id: ID!) { node(id: $id) { id ... on Organisation { name timeZone } } }";

        callers.asEverybody(organisation, () -> ask(query, Map.of("id", id("Organisation", organisation.value())))
                .path("node.timeZone")
                .entity(String.class)
                .isEqualTo("Europe/Oslo"));
        callers.asEverybody(newOrganisation(),
                () -> ask(query, Map.of("id", id("Organisation", organisation.value()))).path("node").valueIsNull());
    }

    @Test
    void whoeverDoesNotAdministerChangesNothing() {
        callers.asHolderOf(organisation, () -> {
            refused(ask(BIND, input("person", person, "issuer", ISSUER, "subject", "eve")), "bindLogin",
                    "NotPermitted");
            refused(ask(NAME, input("person", person)), "nameAdministrator", "NotPermitted");
            refused(ask(WITHDRAW, input("person", person)), "withdrawAdministrator", "NotPermitted");
            return refused(ask(UNBIND, input("login", id("Login", UUID.randomUUID()), "expectedVersion", 1)),
                    "unbindLogin", "NotPermitted");
        }, Permission.READ, Permission.MANAGE_ROLES, Permission.APPROVE);
        assertThat(countOfLogins(organisation)).isZero();
    }

    @Test
    void whoeverDoesNotAdministerSeesNoLogins() {
        var login = bind("ada");

        callers.asHolderOf(organisation, () -> {
            ask("query ($id: ID!) { node(id: $id) { id } }", Map.of("id", login)).path("node").valueIsNull();
            graphQl.document("{ logins { totalCount } }")
                    .execute()
                    .errors()
                    .satisfy(errors -> assertThat(errors).singleElement()
                            .satisfies(it -> assertThat(it.getExtensions()).containsEntry("code", "FORBIDDEN")));
            return true;
        }, Permission.READ);
    }

    @Test
    void nobodySeesOrChangesLoginsOfAnotherOrganisation() {
        var login = bind("ada");
        var other = newOrganisation();

        callers.asEverybody(other, () -> {
            ask("query ($id: ID!) { node(id: $id) { id } }", Map.of("id", login)).path("node").valueIsNull();
            refused(ask(BIND, input("person", person, "issuer", ISSUER, "subject", "eve")), "bindLogin", "NotFound",
                    "person");
            refused(ask(NAME, input("person", person)), "nameAdministrator", "NotFound");
            refused(ask(WITHDRAW, input("person", person)), "withdrawAdministrator", "NotFound");
            return refused(ask(UNBIND, input("login", login, "expectedVersion", 1)), "unbindLogin", "NotFound",
                    "login");
        });
        assertThat(countOfLogins(other)).isZero();
    }

    @Test
    void loginsComeInPages() {
        bind("ada");
        bind("ben");
        bind("cleo");

        asAdministrator(() -> {
            var first = ask("{ logins(first: 2) { nodes { subject } pageInfo { hasNextPage endCursor } totalCount } }",
                    Map.of());
            first.path("logins.nodes[*].subject").entityList(String.class).containsExactly("ada", "ben");
            first.path("logins.totalCount").entity(Integer.class).isEqualTo(3);
            var cursor = first.path("logins.pageInfo.endCursor").entity(String.class).get();
            return ask("query ($after: String) { logins(first: 2, after: $after) { nodes { subject } } }",
                    Map.of("after", cursor)).path("logins.nodes[*].subject")
                    .entityList(String.class)
                    .containsExactly("cleo");
        });
    }

    @Test
    void anOrganisationIsCreatedOnceAndCorrectly() {
        var key = "org-" + UUID.randomUUID();
        var wanted = new NewOrganisation(key, "Once", "Europe/Oslo", ISSUER, null);

        assertThat(creating.create(wanted)).isInstanceOf(Outcome.Done.class);
        assertThat(creating.create(wanted)).isInstanceOf(Outcome.Refused.class);
        assertThat(creating.create(new NewOrganisation("Not A Key", " ", "Mars", " ",
                new NewOrganisation.Administrator("Ada", "nowhere")))).isInstanceOfSatisfying(Outcome.Refused.class,
                        it -> assertThat(it.refusals()).hasSize(5));
    }
}
