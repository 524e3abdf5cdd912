package io.answerable.access.graphql;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.access.CreatingOrganisations;
import io.answerable.access.NewOrganisation;
import io.answerable.access.Permission;
import io.answerable.graphql.NodeId;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.Outcome;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An organisation whose access tests administer. */
@AnswerableTest
abstract class AdministeringAccess {

    static final String ISSUER = "https://login.test";

    static final String BIND = """
            mutation ($input: BindLoginInput!) {
              bindLogin(input: $input) {
                login { id issuer subject client permissions boundAt unboundAt version }
                errors { __typename code field }
              }
            }""";

    static final String BIND_CLIENT = """
            mutation ($input: BindClientInput!) {
              bindClient(input: $input) { login { id client permissions } errors { __typename code field } }
            }""";

    static final String UNBIND = """
            mutation ($input: UnbindLoginInput!) {
              unbindLogin(input: $input) { login { unboundAt version } errors { __typename code field } }
            }""";

    static final String NAME = """
            mutation ($input: NameAdministratorInput!) {
              nameAdministrator(input: $input) { administers errors { __typename code } }
            }""";

    static final String WITHDRAW = """
            mutation ($input: WithdrawAdministratorInput!) {
              withdrawAdministrator(input: $input) { administers errors { __typename code field } }
            }""";

    @Autowired GraphQlTester graphQl;

    @Autowired Callers callers;

    @Autowired CreatingOrganisations creating;

    @Autowired JdbcClient jdbc;

    @Autowired TransactionTemplate transactions;

    OrganisationId organisation = OrganisationId.of(new UUID(0, 0));

    String person = "";

    @BeforeEach
    void create() {
        organisation = newOrganisation();
        person = administratorOf(organisation);
    }

    static GraphQlTester.Response administers(GraphQlTester.Response answer, boolean expected) {
        answer.path("*.administers").entityList(Boolean.class).containsExactly(expected);
        return answer;
    }

    String bind(String subject) {
        return bind(person, subject);
    }

    String bind(String who, String subject) {
        return callers.asHolderOf(organisation,
                () -> ask(BIND, input("person", who, "issuer", ISSUER, "subject", subject)).path("bindLogin.errors")
                        .entityList(Object.class)
                        .hasSize(0)
                        .path("bindLogin.login.id")
                        .entity(String.class)
                        .get(),
                Permission.ADMINISTER);
    }

    void asAdministrator(Supplier<?> work) {
        callers.asHolderOf(organisation, work::get, Permission.ADMINISTER);
    }

    static GraphQlTester.Traversable refused(GraphQlTester.Response answer, String act, String type,
            String... field) {
        answer.path(act + ".errors[0].__typename").entity(String.class).isEqualTo(type);
        if (field.length > 0) {
            answer.path(act + ".errors[0].field").entityList(String.class).containsExactly(field);
        }
        return answer;
    }

    GraphQlTester.Response ask(String document, Map<String, @Nullable Object> variables) {
        return graphQl.document(document).variables(variables).execute();
    }

    static Map<String, @Nullable Object> input(Object... fields) {
        var input = new HashMap<String, Object>();
        for (int i = 0; i < fields.length; i += 2) {
            input.put((String) fields[i], fields[i + 1]);
        }
        return Map.of("input", input);
    }

    OrganisationId newOrganisation() {
        var key = "org-" + UUID.randomUUID();
        var created = creating.create(new NewOrganisation(key, key, "Europe/Oslo", ISSUER,
                new NewOrganisation.Administrator("Ada", "ada@example.test")));
        return created instanceof Outcome.Done<OrganisationId>(var id) ? id : OrganisationId.of(new UUID(0, 0));
    }

    String administratorOf(OrganisationId of) {
        return callers.asEverybody(of, () -> id("Person", Objects.requireNonNull(transactions
                .execute(status -> jdbc.sql("select person from access.account").query(UUID.class).single()))));
    }

    int countOfLogins(OrganisationId of) {
        return callers.asEverybody(of, () -> ask("{ logins { totalCount } }", Map.of()).path("logins.totalCount")
                .entity(Integer.class)
                .get());
    }

    static String id(String type, UUID id) {
        return new NodeId(type, id).encoded();
    }
}
