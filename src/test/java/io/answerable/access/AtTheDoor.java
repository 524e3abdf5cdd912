package io.answerable.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.graphql.Paging;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real tokens over real HTTP, for tests of who gets in. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import({Callers.class, AtTheDoor.Outside.class})
abstract class AtTheDoor {

    static final String VIEWER = """
            {"query": "{ viewer { kind actor organisation { key } permissions } }"}""";

    @TestConfiguration(proxyBeanMethods = false)
    static class Outside {

        @Bean
        TestIssuer testIssuer() {
            return new TestIssuer("https://issuer.test");
        }

        @Bean
        Workforce workforce() {
            return new Workforce();
        }
    }

    @Autowired TestIssuer issuer;

    @Autowired Workforce workforce;

    @Autowired Callers callers;

    @Autowired CreatingOrganisations creating;

    @Autowired BindingLogins binding;

    @Autowired ForgettingLogins forgetting;

    @Autowired LoginDirectory logins;

    @Autowired JdbcClient jdbc;

    @Autowired TransactionTemplate transactions;

    @Value("${local.server.port}") int port;

    final HttpClient http = HttpClient.newHttpClient();

    final String subject = UUID.randomUUID().toString();

    String tokenWith(String email, boolean verified) {
        return issuer.tokenOf(subject, it -> it.claim("email", email).claim("email_verified", verified));
    }

    List<LoginView> loginsOf(OrganisationId organisation) {
        return callers.asEverybody(organisation, () -> logins.logins(Paging.first(5)).getNodes());
    }

    String newKey() {
        return "org-" + UUID.randomUUID();
    }

    OrganisationId create(String key) {
        return create(key, issuer.issuer(), null);
    }

    OrganisationId create(
            String key, String issuerName, NewOrganisation.@Nullable Administrator admin) {
        var created = creating.create(new NewOrganisation(key, key, "Europe/Oslo", issuerName, admin));
        return created instanceof Outcome.Done<OrganisationId>(var organisation) ? organisation : fail(created);
    }

    static OrganisationId fail(Outcome<?> outcome) {
        throw new AssertionError(outcome);
    }

    void bind(OrganisationId organisation, PersonId person) {
        var outcome = callers.asEverybody(organisation,
                () -> binding.bindPerson(person, issuer.issuer(), subject, null));
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    JsonNode viewer(String token) {
        var answer = ask(VIEWER, token, null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer).at("/data/viewer");
    }

    Iterable<String> permissions(String token) {
        return viewer(token).at("/permissions").valueStream().map(JsonNode::asString).toList();
    }

    Iterable<String> permissions(String token, String organisation) {
        return json(ask(VIEWER, token, organisation)).at("/data/viewer/permissions")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    static void assertRefused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        var error = json(answer).at("/errors/0");
        assertThat(error.at("/message").asString()).isNotBlank();
        assertThat(error.at("/extensions/code").asString()).isEqualTo(code);
        assertThat(error.at("/extensions/requestId").asString()).isNotBlank();
        assertThat(error.at("/extensions/retryable").asBoolean()).isFalse();
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    HttpResponse<String> ask(
            String body, @Nullable String token,
            @Nullable String organisation) {
        var request = request("/graphql", token).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (organisation != null) {
            request.header("Answerable-Organisation", organisation);
        }
        return send(request.build());
    }

    HttpRequest.Builder request(String path, @Nullable String token) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    HttpResponse<String> send(HttpRequest request) {
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
