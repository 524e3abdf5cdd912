package io.answerable.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.answerable.kernel.StartRefused;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The demo waits for its dossiers, but not for ever, and says what went wrong. */
class DossierUploadTests {

    private HttpServer application;
    private Iterator<String> states = List.of("RUNNING").iterator();
    private String state = "RUNNING";

    @BeforeEach
    void start() throws IOException {
        application = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        application.createContext("/dossiers", this::answer);
        application.start();
    }

    @AfterEach
    void stop() {
        application.stop(0);
    }

    @Test
    void anImportThatIsDoneInTheEndSatisfies() {
        states = List.of("QUEUED", "RUNNING", "IMPORTED").iterator();

        assertThatCode(() -> imported(Duration.ofSeconds(30))).doesNotThrowAnyException();
        assertThat(states.hasNext()).isFalse();
    }

    @Test
    void anImportThatNeverEndsStopsTheStartInOneLine() {
        assertThatThrownBy(() -> imported(Duration.ofMillis(300))).isInstanceOf(StartRefused.class)
                .message()
                .hasLineCount(1)
                .contains("not imported within", "/dossiers/1");
    }

    @Test
    void aRefusedDossierStopsTheStart() {
        states = List.of("REFUSED").iterator();

        assertThatThrownBy(() -> imported(Duration.ofSeconds(30))).isInstanceOf(StartRefused.class)
                .hasMessageContaining("REFUSED");
    }

    private void imported(Duration patience) throws InterruptedException {
        var address = URI.create("http://127.0.0.1:" + application.getAddress().getPort());
        try (var upload = new DossierUpload(address, "token", patience)) {
            upload.importDossier("organisation:".getBytes(UTF_8));
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        boolean asked = "GET".equals(exchange.getRequestMethod());
        if (asked && states.hasNext()) {
            state = states.next();
        }
        exchange.getResponseHeaders().add("Location", "/dossiers/1");
        var body = "{\"state\": \"%s\"}".formatted(state).getBytes(UTF_8);
        exchange.sendResponseHeaders(asked ? 200 : 202, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
