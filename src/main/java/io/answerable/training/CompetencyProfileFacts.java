package io.answerable.training;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier says about the abilities of a person in a role. People are referred to by key.
 *
 * @param levels by key of the competency, from 0 to 4; what is missing is unknown
 * @param by key of the person who assessed them
 */
public record CompetencyProfileFacts(String person, String role, Map<String, Integer> levels,
        @Nullable LocalDate assessed, @Nullable String by) {

    public CompetencyProfileFacts {
        levels = Map.copyOf(levels);
    }

    /** A person has one profile for each role. */
    public String key() {
        return person + "/" + role;
    }
}
