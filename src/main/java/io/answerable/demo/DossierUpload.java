package io.answerable.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** Imports a dossier as any client does: posts it and asks for the outcome until there is one. */
final class DossierUpload implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Set<String> UNDER_WAY = Set.of("QUEUED", "RUNNING");
    private static final Set<String> DONE = Set.of("IMPORTED", "UNCHANGED");

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI application;
    private final String token;

    DossierUpload(URI application, String token) {
        this.application = application;
        this.token = token;
    }

    void importDossier(byte[] yaml) throws InterruptedException {
        var accepted = send(request("/dossiers").header("Content-Type", "application/yaml")
                .POST(BodyPublishers.ofByteArray(yaml))
                .build());
        var location = accepted.headers().firstValue("Location");
        if (location.isEmpty()) {
            throw new IllegalStateException("The dossier was not accepted: " + accepted.body());
        }
        await(location.get());
    }

    private void await(String location) throws InterruptedException {
        var answer = send(request(location).GET().build());
        while (UNDER_WAY.contains(state(answer))) {
            Thread.sleep(PAUSE);
            answer = send(request(location).GET().build());
        }
        if (!DONE.contains(state(answer))) {
            throw new IllegalStateException("The dossier was not imported: " + answer.body());
        }
    }

    private static String state(HttpResponse<String> answer) {
        return answer.statusCode() == 200 ? JsonMapper.shared().readTree(answer.body()).path("state").asString() : "";
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(application.resolve(path)).header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("The demo does not reach itself at " + request.uri(), e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
