package io.answerable.roles.cards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The one job description that the guide itself words, from the catalogue of roles. */
@Component
class JobDescriptionTemplate {

    private static final String CATALOGUE = "db/reference/role-catalogue.yaml";

    private final JsonNode template;

    JobDescriptionTemplate() {
        try (var catalogue = new ClassPathResource(CATALOGUE).getInputStream()) {
            template = new YAMLMapper().readTree(catalogue).path("job_description_template");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isFor(String role) {
        return template.path("role").asString("").equals(role);
    }

    List<String> summary() {
        return texts("summary_keywords");
    }

    List<String> responsibilities() {
        return texts("responsibilities");
    }

    List<String> qualifications() {
        return texts("qualifications");
    }

    private List<String> texts(String name) {
        return template.path(name).valueStream().map(JsonNode::asString).toList();
    }
}
