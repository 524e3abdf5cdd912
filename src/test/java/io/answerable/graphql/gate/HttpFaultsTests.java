package io.answerable.graphql.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.test.context.ActiveProfiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the real server answers to requests that are none of this API; who may call is not its subject. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "answerable.graphql.body=10KB")
@ActiveProfiles("test")
class HttpFaultsTests {

    private static final JsonMapper JSON = JsonMapper.shared();
    private final HttpClient http = HttpClient.newHttpClient();
    @LocalServerPort int port;

    @TestConfiguration(proxyBeanMethods = false)
    static class LettingEverybodyIn {

        @Bean
        @Order(0)
        SecurityFilterChain everybody(HttpSecurity security) {
            return security.securityMatcher("/graphql")
                    .csrf(it -> it.disable())
                    .authorizeHttpRequests(it -> it.anyRequest().permitAll())
                    .build();
        }
    }

    private HttpResponse<String> send(UnaryOperator<HttpRequest.Builder> request) {
        var uri = URI.create("http://127.0.0.1:" + port + "/graphql");
        try {
            return http.send(request.apply(HttpRequest.newBuilder(uri)).build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private HttpResponse<String> post(String body) {
        return send(it -> it.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    private static JsonNode extensions(HttpResponse<String> response) {
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(response.body()).doesNotContain("Exception").doesNotContain("\tat ").doesNotContain("trace");
        return JSON.readTree(response.body()).at("/errors/0/extensions");
    }

    @Test
    void aQueryIsAnswered() {
        var response = post("{\"query\": \"{ __typename }\", \"variables\": null}");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(JSON.readTree(response.body()).at("/data/__typename").asString()).isEqualTo("Query");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "\"x\"", "7", "", "{", "{} {}", "not json", "{}", "{\"query\": 7}",
            "{\"query\": \" \"}", "{\"query\": \"{a}\", \"variables\": []}",
            "{\"query\": \"{a}\", \"variables\": \"x\"}",
            "{\"query\": \"{a}\", \"operationName\": {}}", "{\"query\": \"{a}\", \"extensions\": 1}",
            "[{\"query\": \"{ __typename }\"}]"})
    void whatIsNoRequestIsABadRequest(String body) {
        var response = post(body);

        assertThat(response.statusCode()).isEqualTo(400);
        var extensions = extensions(response);
        assertThat(extensions.path("code").asString()).isEqualTo("BAD_REQUEST");
        assertThat(extensions.path("retryable").asBoolean(true)).isFalse();
        assertThat(extensions.path("requestId").asString()).isNotBlank();
    }

    @Test
    void bytesThatAreNoTextAreABadRequest() {
        var response = send(it -> it.header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(new byte[]{(byte) 0xff, (byte) 0xfe, 0, 1})));

        assertThat(response.statusCode()).isEqualTo(400);
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedWhetherItsLengthIsAnnouncedOrNot() {
        var body = "{\"query\": \"" + " ".repeat(20_000) + "\"}";
        var streamed = BodyPublishers
                .ofInputStream(() -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));

        assertThat(post(body).statusCode()).isEqualTo(413);
        // the server reads no further than it must: who is still writing may find the line cut, and asks again
        var response = await().ignoreException(IllegalStateException.class)
                .until(() -> send(it -> it.header("Content-Type", "application/json").POST(streamed)),
                        it -> it.statusCode() == 413);
        assertThat(extensions(response).path("code").asString()).isEqualTo("LIMIT_EXCEEDED");
    }

    @Test
    void anotherContentTypeIsNotSupported() {
        for (var type : new String[]{"text/plain", "application/graphql", "application/x-www-form-urlencoded", "x"}) {
            var response = send(it -> it.header("Content-Type", type).POST(BodyPublishers.ofString("{}")));
            assertThat(response.statusCode()).as(type).isEqualTo(415);
            extensions(response);
        }
        assertThat(send(it -> it.POST(BodyPublishers.ofString("{}"))).statusCode()).isEqualTo(415);
    }

    @Test
    void anotherMethodIsNotAllowed() {
        for (var method : new String[]{"GET", "PUT", "DELETE"}) {
            var response = send(it -> it.method(method, BodyPublishers.noBody()));
            assertThat(response.statusCode()).as(method).isEqualTo(405);
            assertThat(response.headers().firstValue("Allow")).contains("POST");
            extensions(response);
        }
    }

    @Test
    void eventStreamsAreNotServed() {
        var response = send(it -> it.header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .POST(BodyPublishers.ofString("{\"query\": \"{ __typename }\"}")));

        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(extensions(response).path("code").asString()).isEqualTo("BAD_REQUEST");
    }

    @Test
    void aDocumentThatDoesNotFitIsRefusedInTheSameForm() {
        var response = post("{\"query\": \"{ nonsense }\"}");

        assertThat(fault(response).path("code").asString()).isEqualTo("GRAPHQL_VALIDATION_FAILED");
    }

    private static JsonNode fault(HttpResponse<String> response) {
        return JSON.readTree(response.body()).at("/errors/0/extensions");
    }

    @Test
    void theRequestIdOfTheClientIsKeptWhenItIsWellFormed() {
        var kept = send(it -> it.header("Content-Type", "application/json")
                .header("X-Request-Id", "abc-1")
                .POST(BodyPublishers.ofString("null")));
        assertThat(kept.headers().firstValue("X-Request-Id")).contains("abc-1");
        assertThat(extensions(kept).path("requestId").asString()).isEqualTo("abc-1");

        var strange = send(it -> it.header("Content-Type", "application/json")
                .header("X-Request-Id", "a b\"c")
                .POST(BodyPublishers.ofString("null")));
        assertThat(strange.headers().firstValue("X-Request-Id").orElse("")).isNotBlank().doesNotContain("a b");
    }

    @Test
    void theRequestIdOfAnAnswerIsThatOfItsHeader() {
        var response = post("{\"query\": \"{ nonsense }\"}");

        assertThat(response.headers().firstValue("X-Request-Id"))
                .contains(fault(response).path("requestId").asString());
    }

    @Test
    void aBodyThatNeverComesHoldsNobodyUp() throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99999999\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 413");
        }
    }
}
