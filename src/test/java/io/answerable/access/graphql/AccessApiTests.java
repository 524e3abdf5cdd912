package io.answerable.access.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.access.CreatingOrganisations;
import io.answerable.access.NewOrganisation;
import io.answerable.access.Permission;
import io.answerable.graphql.NodeId;
import io.answerable.kernel.NewId;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.Outcome;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is calling, and who can sign in as whom. */
@AnswerableTest
@DisplayName("Access in the API")
class AccessApiTests {

    private static final String ISSUER = "https://login.test";

    private static final String BIND = """
            mutation ($input: BindLoginInput!) {
              bindLogin(input: $input) {
                login { id issuer subject client permissions boundAt unboundAt version }
                errors { __typename code field }
              }
            }""";

    private static final String BIND_CLIENT = """
            mutation ($input: BindClientInput!) {
              bindClient(input: $input) { login { id client permissions } errors { __typename code field } }
            }""";

    private static final String UNBIND = """
            mutation ($input: UnbindLoginInput!) {
              unbindLogin(input: $input) { login { unboundAt version } errors { __typename code field } }
            }""";

    private static final String NAME = """
            mutation ($input: NameAdministratorInput!) {
              nameAdministrator(input: $input) { administers errors { __typename code } }
            }""";

    private static final String WITHDRAW = """
            mutation ($input: WithdrawAdministratorInput!) {
              withdrawAdministrator(input: $input) { administers errors { __typename code field } }
            }""";

    @Autowired GraphQlTester graphQl;

    @Autowired Callers callers;

    @Autowired CreatingOrganisations creating;

    @Autowired JdbcClient jdbc;

    @Autowired TransactionTemplate transactions;

    private OrganisationId organisation = OrganisationId.of(new UUID(0, 0));

    private String person = "";

    @BeforeEach
    void create() {
        organisation = newOrganisation();
        person = administratorOf(organisation);
    }

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

    private static GraphQlTester.Response administers(GraphQlTester.Response answer, boolean expected) {
        answer.path("*.administers").entityList(Boolean.class).containsExactly(expected);
        return answer;
    }

    private String bind(String subject) {
        return bind(person, subject);
    }

    private String bind(String who, String subject) {
        return callers.asHolderOf(organisation,
                () -> ask(BIND, input("person", who, "issuer", ISSUER, "subject", subject)).path("bindLogin.errors")
                        .entityList(Object.class)
                        .hasSize(0)
                        .path("bindLogin.login.id")
                        .entity(String.class)
                        .get(),
                Permission.ADMINISTER);
    }

    private void asAdministrator(Supplier<?> work) {
        callers.asHolderOf(organisation, work::get, Permission.ADMINISTER);
    }

    private static GraphQlTester.Traversable refused(GraphQlTester.Response answer, String act, String type,
            String... field) {
        answer.path(act + ".errors[0].__typename").entity(String.class).isEqualTo(type);
        if (field.length > 0) {
            answer.path(act + ".errors[0].field").entityList(String.class).containsExactly(field);
        }
        return answer;
    }

    private GraphQlTester.Response ask(String document, Map<String, @Nullable Object> variables) {
        return graphQl.document(document).variables(variables).execute();
    }

    private static Map<String, @Nullable Object> input(Object... fields) {
        var input = new HashMap<String, Object>();
        for (int i = 0; i < fields.length; i += 2) {
            input.put((String) fields[i], fields[i + 1]);
        }
        return Map.of("input", input);
    }

    private OrganisationId newOrganisation() {
        var key = "org-" + UUID.randomUUID();
        var created = creating.create(new NewOrganisation(key, key, "Europe/Oslo", ISSUER,
                new NewOrganisation.Administrator("Ada", "ada@example.test")));
        return created instanceof Outcome.Done<OrganisationId>(var id) ? id : OrganisationId.of(new UUID(0, 0));
    }

    private String administratorOf(OrganisationId of) {
        return callers.asEverybody(of, () -> id("Person", Objects.requireNonNull(transactions
                .execute(status -> jdbc.sql("select person from access.account").query(UUID.class).single()))));
    }

    private int countOfLogins(OrganisationId of) {
        return callers.asEverybody(of, () -> ask("{ logins { totalCount } }", Map.of()).path("logins.totalCount")
                .entity(Integer.class)
                .get());
    }

    private static String id(String type, UUID id) {
        return new NodeId(type, id).encoded();
    }
}
