package io.answerable.demo;

import io.answerable.kernel.StartRefused;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.json.JsonMapper;

/** Imports a dossier as any client does: posts it and asks for the outcome until there is one, but not for ever. */
final class DossierUpload implements AutoCloseable {

    private static final Executor LATER = CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS);
    private static final Set<String> UNDER_WAY = Set.of("QUEUED", "RUNNING");
    private static final Set<String> DONE = Set.of("IMPORTED", "UNCHANGED");

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI application;
    private final String token;
    private final Duration patience;

    /** @param patience how long an import may take; then the start has failed */
    DossierUpload(URI application, String token, Duration patience) {
        this.application = application;
        this.token = token;
        this.patience = patience;
    }

    void importDossier(byte[] yaml) throws InterruptedException {
        var accepted = send(request("/dossiers").header("Content-Type", "application/yaml")
                .POST(BodyPublishers.ofByteArray(yaml))
                .build());
        var location = accepted.headers().firstValue("Location");
        if (location.isEmpty()) {
            throw new StartRefused("A dossier of the demo was not accepted: " + accepted.body());
        }
        await(location.get());
    }

    private void await(String location) throws InterruptedException {
        var answer = outcome(location);
        if (!DONE.contains(state(answer))) {
            throw new StartRefused("A dossier of the demo was not imported: " + answer.body());
        }
    }

    private HttpResponse<String> outcome(String location) throws InterruptedException {
        try {
            return ask(request(location).GET().build()).get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new StartRefused("A dossier of the demo was not imported within " + patience.toSeconds()
                    + " seconds; its import can be seen at " + application.resolve(location) + ".");
        } catch (ExecutionException e) {
            throw new IllegalStateException("The demo does not reach itself at " + application.resolve(location), e);
        }
    }

    /** Asks again as long as the import is under way; gives up when the client is closed. */
    private CompletableFuture<HttpResponse<String>> ask(HttpRequest request) {
        return http.sendAsync(request, BodyHandlers.ofString())
                .thenCompose(answer -> UNDER_WAY.contains(state(answer))
                        ? CompletableFuture.supplyAsync(() -> request, LATER).thenCompose(this::ask)
                        : CompletableFuture.completedFuture(answer));
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
        http.shutdownNow();
    }
}
