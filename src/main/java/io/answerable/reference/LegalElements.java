package io.answerable.reference;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What that which a duty of the AI Act asks for has to contain, for example an assessment of fundamental rights. */
@Component
public class LegalElements {

    private final Map<String, List<String>> elements;

    LegalElements(CatalogueFiles files) {
        elements = files.content("eu-ai-act")
                .each("obligations")
                .stream()
                .collect(toMap(it -> it.text("id"), it -> it.texts("elements")));
    }

    /**
     * In the order of the law; empty where the law names none.
     *
     * @param duty key in the catalogue, for example {@code EUAIA-27}
     */
    public List<String> of(String duty) {
        return elements.getOrDefault(duty, List.of());
    }
}
