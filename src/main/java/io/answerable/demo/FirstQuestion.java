package io.answerable.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The question that the demo invites to ask first: who is answerable for one system, today and on a past day. */
@Component
@Profile("demo")
class FirstQuestion {

    private final String document;

    FirstQuestion() throws IOException {
        this.document = new ClassPathResource("demo/first-question.graphql")
                .getContentAsString(StandardCharsets.UTF_8);
    }

    String document() {
        return document;
    }

    /** A line for the shell that asks it. */
    String curl(String endpoint, String token) {
        var body = JsonMapper.shared().writeValueAsString(Map.of("query", onOneLine()));
        return "curl -s " + endpoint + " -H 'Content-Type: application/json' -H 'Authorization: Bearer " + token
                + "' -d '" + body + "'";
    }

    private String onOneLine() {
        return document.replaceAll("(?m)^#.*$", "").replaceAll("\\s+", " ").strip();
    }
}
