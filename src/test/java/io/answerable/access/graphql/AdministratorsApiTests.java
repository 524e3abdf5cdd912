package io.answerable.access.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.access.Permission;
import io.answerable.kernel.NewId;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Administrators are named and withdrawn in the API. */
class AdministratorsApiTests extends AdministeringAccess {

    @Test
    void anAdministratorNamesAnother() {
        asAdministrator(() -> ask(NAME, input("person", person)).path("nameAdministrator.administers")
                .entity(Boolean.class)
                .isEqualTo(true));
    }

    @Test
    void anAdministratorIsWithdrawnOnceAnotherCanSignIn() {
        bind("ada");
        var ben = anotherAdministrator();
        bind(ben, "ben");

        asAdministrator(() -> administers(ask(WITHDRAW, input("person", person)), false));

        asAdministrator(() -> refused(ask(WITHDRAW, input("person", ben)), "withdrawAdministrator", "RuleViolated",
                "person"));
    }

    @Test
    void theLastAdministratorWhoCanSignInIsNotWithdrawn() {
        bind("ada");
        anotherAdministrator();

        asAdministrator(() -> {
            var answer = ask(WITHDRAW, input("person", person));
            refused(answer, "withdrawAdministrator", "RuleViolated", "person");
            return answer.path("withdrawAdministrator.administers").valueIsNull();
        });
    }

    @Test
    void theLastLoginOfTheLastAdministratorStays() {
        var login = bind("ada");
        anotherAdministrator();

        asAdministrator(() -> refused(ask(UNBIND, input("login", login, "expectedVersion", 1)), "unbindLogin",
                "RuleViolated", "login"));
    }

    @Test
    void whoeverWasWithdrawnCanBeNamedAgainAndTheHistoryTellsIt() {
        bind("ada");
        bind(anotherAdministrator(), "ben");
        asAdministrator(() -> administers(ask(WITHDRAW, input("person", person)), false));
        asAdministrator(() -> administers(ask(WITHDRAW, input("person", person)), false));

        asAdministrator(() -> administers(ask(NAME, input("person", person)), true));

        var acts = callers.asEverybody(organisation, () -> transactions.execute(status -> jdbc
                .sql("select act from ledger.entry where organisation_id = ? order by sequence desc limit 2")
                .param(organisation.value())
                .query(String.class)
                .list()));
        assertThat(acts).containsExactly("ADMINISTRATOR_NAMED", "ADMINISTRATOR_WITHDRAWN");
    }

    @Test
    void administratorsAreListedWithWhatTheyCanDo() {
        bind("ada");
        anotherAdministrator();

        asAdministrator(() -> {
            var answer = ask("""
                    { administrators(first: 2) { totalCount nodes {
                        account canSignIn namedAt person { key } grants { permission everywhere } } } }""", Map.of());
            answer.path("administrators.nodes[*].account").entityList(String.class).containsExactly("Ada", "Ben");
            answer.path("administrators.nodes[*].canSignIn").entityList(Boolean.class).containsExactly(true, false);
            answer.path("administrators.nodes[0].person").valueIsNull();
            answer.path("administrators.nodes[0].grants[*].permission")
                    .entityList(String.class)
                    .containsExactly("READ", "READ_HISTORY", "MANAGE_ORGANISATION", "EXCHANGE", "ADMINISTER");
            return answer.path("administrators.totalCount").entity(Integer.class).isEqualTo(2);
        });
    }

    @Test
    void administratorsComeInPagesAndWithoutThoseWhoWereWithdrawn() {
        bind("ada");
        bind(anotherAdministrator(), "ben");
        var page = "query ($after: String) { administrators(first: 1, after: $after) "
                + "{ nodes { account } pageInfo { hasNextPage endCursor } } }";

        asAdministrator(() -> {
            var cursor = ask(page, Map.of()).path("administrators.pageInfo.endCursor").entity(String.class).get();
            return ask(page, Map.of("after", cursor)).path("administrators.nodes[*].account")
                    .entityList(String.class)
                    .containsExactly("Ben");
        });
        asAdministrator(() -> administers(ask(WITHDRAW, input("person", person)), false));
        asAdministrator(() -> ask(page, Map.of()).path("administrators.nodes[*].account")
                .entityList(String.class)
                .containsExactly("Ben"));
    }

    @Test
    void whoAdministersIsNoBusinessOfOthers() {
        callers.asHolderOf(organisation, () -> {
            graphQl.document("{ administrators { totalCount } }")
                    .execute()
                    .errors()
                    .satisfy(errors -> assertThat(errors).singleElement()
                            .satisfies(it -> assertThat(it.getExtensions()).containsEntry("code", "FORBIDDEN")));
            return true;
        }, Permission.READ, Permission.MANAGE_ROLES);
        callers.asEverybody(callers.newOrganisation(),
                () -> ask("{ administrators { nodes { account } } }", Map.of()).path("administrators.nodes")
                        .entityList(Object.class)
                        .hasSize(0));
    }

    /** Somebody else with an account, who administers but has not signed in yet. */
    private String anotherAdministrator() {
        var ben = NewId.next();
        callers.asEverybody(organisation, () -> transactions.execute(status -> jdbc.sql("""
                insert into access.account (organisation_id, person, name, email, opened_at)
                values (:organisation, :person, 'Ben', 'ben@example.test', now())""")
                .param("organisation", organisation.value())
                .param("person", ben)
                .update()));
        asAdministrator(() -> administers(ask(NAME, input("person", id("Person", ben))), true));
        return id("Person", ben);
    }
}
