package io.answerable.training.competence;

import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has looked at what a person can do in a role.
 *
 * @param expectedVersion of the profile; 0: there is none yet
 * @param levels by key of the competency; an empty one: it turned out that nobody can tell
 * @param on the day of the assessment; null: today
 */
public record AssessCompetency(PersonId person, String role, int expectedVersion,
        Map<String, Optional<Integer>> levels, @Nullable LocalDate on, @Nullable String reason) {

    public AssessCompetency {
        levels = Map.copyOf(levels);
    }
}
