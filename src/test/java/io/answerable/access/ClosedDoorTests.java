package io.answerable.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is open to everybody, and what every answer says to browsers. */
class ClosedDoorTests extends AtTheDoor {

    @Test
    void healthIsOpenAndEverythingElseIsClosed() {
        bind(create(newKey()), workforce.hire());
        var token = issuer.tokenOf(subject);

        assertThat(get("/actuator/health", null).statusCode()).isEqualTo(200);
        for (var path : new String[]{"/", "/actuator", "/actuator/env", "/graphiql", "/webjars/x", "/error",
                "/.well-known/oauth-protected-resource"}) {
            assertThat(get(path, null).statusCode()).as(path).isEqualTo(401);
            assertThat(get(path, token).statusCode()).as(path).isEqualTo(403);
        }
    }

    @Test
    void answersCarryStrictHeaders() {
        var headers = ask(VIEWER, null, null).headers();

        assertThat(headers.firstValue("Content-Security-Policy")).hasValue(
                "default-src 'none'; frame-ancestors 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Cache-Control")).hasValueSatisfying(it -> assertThat(it).contains("no-store"));
        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
    }

    private HttpResponse<String> get(String path, @Nullable String token) {
        return send(request(path, token).GET().build());
    }
}
