package io.answerable.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.access.ActingAs;
import io.answerable.access.Actor;
import io.answerable.access.OrganisationDirectory;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a newcomer finds after the first command: organisations, tokens that work, GraphiQL without the internet. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@AutoConfigureGraphQlTester
@DirtiesContext
class DemoTests {

    @TempDir static Path directory;

    @Autowired Samples samples;

    @Autowired Seeding seeding;

    @Autowired DemoIssuer issuer;

    @Autowired OrganisationDirectory organisations;

    @Autowired ActingAs actingAs;

    @Autowired GraphQlTester graphQl;

    @Value("${local.server.port}") int port;

    private final HttpClient http = HttpClient.newHttpClient();
    private JsonNode demo = JsonMapper.shared().nullNode();

    @DynamicPropertySource
    static void inADirectoryOfItsOwn(DynamicPropertyRegistry properties) {
        properties.add("answerable.data-directory", () -> directory.toString());
    }

    @BeforeEach
    void read() throws IOException {
        demo = JsonMapper.shared().readTree(Files.readString(directory.resolve("demo.json")));
    }

    @Test
    void everyPersonaOfBothOrganisationsCanAsk() {
        assertThat(demo.at("/endpoint").asString()).isEqualTo("http://127.0.0.1:" + port + "/graphql");
        assertThat(demo.at("/organisations")).extracting(it -> it.at("/key").asString())
                .containsExactly("org-lindavik", "org-fjordline");
        for (var organisation : demo.at("/organisations")) {
            assertThat(organisation.at("/tokens").propertyNames()).containsExactly("lead-implementer",
                    "top-management", "internal-auditor", "business-owner", "end-user");
            for (var token : organisation.at("/tokens")) {
                var viewer = ask(token.asString(), "{ viewer { kind organisation { key } permissions } }");
                assertThat(viewer.at("/data/viewer/organisation/key")).isEqualTo(organisation.at("/key"));
                assertThat(viewer.at("/data/viewer/kind").asString()).isEqualTo("PERSON");
            }
        }
    }

    @Test
    void permissionsFollowFromTheRolesInTheDossier() {
        assertThat(permissions("lead-implementer")).contains("EXCHANGE", "MANAGE_MATRICES").doesNotContain("APPROVE");
        assertThat(permissions("top-management")).contains("APPROVE").doesNotContain("EXCHANGE", "ADMINISTER");
        assertThat(permissions("internal-auditor")).contains("READ_HISTORY")
                .doesNotContain("MANAGE_REGISTER", "APPROVE");
        assertThat(permissions("business-owner")).contains("MANAGE_ROLES").doesNotContain("APPROVE");
        assertThat(permissions("end-user")).containsExactly("READ");
    }

    @Test
    void everyLoginNamesItsPerson() {
        var organisation = organisations.namedBy(issuer.issuer()).get("org-lindavik");
        var names = actingAs.call(Actor.system(Objects.requireNonNull(organisation)), "test",
                () -> graphQl.document("{ logins { nodes { subject person { key } } } }")
                        .execute()
                        .path("logins.nodes[?(@.subject=='end-user@org-lindavik')].person.key")
                        .entityList(String.class)
                        .get());

        assertThat(names).containsExactly("p-041");
    }

    @Test
    void theFirstQuestionIsAnswered() throws IOException {
        var question = new FirstQuestion();

        var answer = ask(token("lead-implementer"), question.document());

        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        var today = answer.at("/data/aiSystem/today");
        assertThat(today.at("/answerable/key").asString()).isEqualTo("p-048");
        assertThat(today.at("/acting").isNull()).isTrue();
        assertThat(keys(today, "chain", "/person/key")).containsExactly("p-048", "p-047", "p-001", "ext-05");
        assertThat(keys(today, "gaps", "/code")).containsExactlyInAnyOrder("RACI-004", "RACI-005", "OWN-004");
        var then = answer.at("/data/aiSystem/then");
        assertThat(keys(then, "chain", "/person/key")).containsExactly("p-060", "p-047", "p-001", "ext-05");
        assertThat(then.at("/gaps")).isEmpty();
        assertThat(question.curl("http://x/graphql", "t")).hasLineCount(1).startsWith("curl -s http://x/graphql");
    }

    @Test
    void whatIsSecretIsReadableByItsOwnerAlone() throws IOException {
        for (var file : new String[]{"demo.json", "issuer.jwk"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve(file))))
                    .as(file)
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void graphiQlComesWithoutTheInternetAndWithoutToken() {
        var page = get("/graphiql");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("http:", "https:", "eyJ");
        assertThat(page.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(
                it -> assertThat(it).contains("script-src 'self'").doesNotContain("unsafe-eval", "http:", "https:"));
        for (var file : new String[]{"react.js", "react-dom.js", "graphiql.js", "graphiql.css", "page.js",
                "page.css", "first-question.graphql"}) {
            assertThat(get("/graphiql/" + file).statusCode()).as(file).isEqualTo(200);
        }
        assertThat(get("/graphiql/demo.json").statusCode()).isEqualTo(404);
    }

    @Test
    void seedingAgainChangesNothing() throws Exception {
        var question = "{ logins(first: 100) { totalCount } viewer { permissions } }";
        var before = ask(token("lead-implementer"), question);

        for (var sample : samples.all()) {
            seeding.ensure(sample, URI.create("http://127.0.0.1:" + port));
        }

        assertThat(ask(token("lead-implementer"), question).at("/data")).isEqualTo(before.at("/data"));
    }

    private static Iterable<String> keys(JsonNode of, String list, String pointer) {
        return of.at("/" + list).valueStream().map(it -> it.at(pointer).asString()).toList();
    }

    private Iterable<String> permissions(String persona) {
        return ask(token(persona), "{ viewer { permissions } }").at("/data/viewer/permissions")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private String token(String persona) {
        return demo.at("/organisations/0/tokens/" + persona).asString();
    }

    private JsonNode ask(String token, String document) {
        var body = JsonMapper.shared().createObjectNode().put("query", document).toString();
        var answer = send(request("/graphql").header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpResponse<String> get(String path) {
        return send(request(path).GET().build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
