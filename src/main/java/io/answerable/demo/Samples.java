package io.answerable.demo;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The organisations of the demo, as {@code samples/personas.yaml} lists them. */
@Component
@Profile("demo")
class Samples {

    private final List<Sample> all;

    Samples() throws IOException {
        try (var file = new ClassPathResource("samples/personas.yaml").getInputStream()) {
            this.all = new YAMLMapper().readTree(file)
                    .properties()
                    .stream()
                    .map(it -> sample(it.getKey(), it.getValue()))
                    .toList();
        }
    }

    List<Sample> all() {
        return all;
    }

    private static Sample sample(String key, JsonNode sample) {
        Map<String, String> personas = new LinkedHashMap<>();
        sample.get("personas").properties().forEach(it -> personas.put(it.getKey(), it.getValue().asString()));
        return new Sample(key, sample.get("name").asString(), sample.get("time-zone").asString(),
                sample.get("dossier").asString(), personas);
    }
}
