package io.answerable.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The operations of a document, of which a story sends one at a time: a document as a whole would be too long. */
record Operations(List<String> parts) {

    static Operations of(String document) {
        var path = "/graphql-test/" + document + ".graphql";
        try (var text = Objects.requireNonNull(Operations.class.getResourceAsStream(path), path)) {
            var all = new String(text.readAllBytes(), StandardCharsets.UTF_8);
            return new Operations(Arrays.asList(all.split("\\n(?=mutation|query|fragment)")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The operation with what it shares with others. */
    String only(String operation) {
        var wanted = parts.stream()
                .filter(it -> it.matches("(?s)(mutation|query) " + operation + "\\b.*"))
                .findFirst()
                .orElseThrow();
        var shared = parts.stream().filter(it -> it.startsWith("fragment") && wanted.contains("..." + nameOf(it)));
        return String.join("\n", Stream.concat(Stream.of(wanted), shared).toList());
    }

    private static String nameOf(String fragment) {
        return fragment.split(" ")[1];
    }
}
