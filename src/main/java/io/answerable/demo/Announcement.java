package io.answerable.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Tells the newcomer where to go and as whom, on the screen and in {@code demo.json}. */
@Component
@Profile("demo")
class Announcement {

    private final Path file;
    private final DemoIssuer issuer;
    private final FirstQuestion question;
    private final JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Whoever waits for the file shall not find that of the run before. */
    Announcement(@Value("${answerable.data-directory}") Path directory, DemoIssuer issuer, FirstQuestion question)
            throws IOException {
        this.file = directory.resolve("demo.json");
        this.issuer = issuer;
        this.question = question;
        Files.deleteIfExists(file);
    }

    void make(String application, List<Sample> samples) {
        var tokens = new LinkedHashMap<Sample, Map<String, String>>();
        samples.forEach(it -> tokens.put(it, it.tokens(issuer)));
        PrivateFile.write(file, json(application, tokens) + "\n");
        System.out.println(text(application, tokens));
    }

    private String json(String application, Map<Sample, Map<String, String>> tokens) {
        var organisations = tokens.entrySet().stream().map(it -> organisation(it.getKey(), it.getValue())).toList();
        var demo = new LinkedHashMap<String, Object>();
        demo.put("endpoint", application + "/graphql");
        demo.put("organisations", organisations);
        return json.writeValueAsString(demo);
    }

    private static Map<String, Object> organisation(Sample sample, Map<String, String> tokens) {
        var organisation = new LinkedHashMap<String, Object>();
        organisation.put("key", sample.key());
        organisation.put("tokens", tokens);
        return organisation;
    }

    private String text(String application, Map<Sample, Map<String, String>> tokens) {
        var text = new StringBuilder(
                "\nAnswerable is ready. Everything below also stands in " + file.toAbsolutePath() + ".\n");
        tokens.forEach((sample, byPersona) -> {
            text.append("\nTokens for ").append(sample.name()).append(" (").append(sample.key()).append("):\n");
            byPersona.forEach(
                    (persona, token) -> text.append("  ").append(persona).append(": ").append(token).append('\n'));
        });
        var first = tokens.values().iterator().next().values().iterator().next();
        // The part after # never leaves the browser, so the token reaches no server log.
        return text.append("\nGraphiQL:\n  ")
                .append(application)
                .append("/graphiql#token=")
                .append(first)
                .append("\n\nWho is answerable for ai-22?\n  ")
                .append(question.curl(application + "/graphql", first))
                .append('\n')
                .toString();
    }
}
