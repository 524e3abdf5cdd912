package io.answerable.reference;

import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The topics that policies in force have to cover (R-POL-03). */
@Component
public class PolicyTopics {

    private final List<String> required;

    @Autowired
    PolicyTopics(CatalogueFiles files) {
        this(files.content("detection-rules"));
    }

    PolicyTopics(Entry file) {
        required = List.copyOf(file.texts("policy_topics_required"));
    }

    /** In the order of the catalogue. */
    public List<String> required() {
        return required;
    }
}
