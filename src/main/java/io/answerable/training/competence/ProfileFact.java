package io.answerable.training.competence;

import io.answerable.kernel.PersonId;
import io.answerable.reference.RoleRequirement;
import io.answerable.training.CompetencyComparison;
import io.answerable.training.CompetencyState;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What somebody was found to be able to do in a role during some days.
 *
 * @param levels by key of the competency, from 0 to 4; what is missing is unknown, not zero
 */
record ProfileFact(PersonId person, String role, Map<String, Integer> levels, @Nullable LocalDate assessed,
        @Nullable PersonId by) {

    ProfileFact {
        levels = Map.copyOf(levels);
    }

    /** The same with these levels found on that day; null: found to be unknown. */
    ProfileFact assessed(Map<String, Optional<Integer>> found, LocalDate day, @Nullable PersonId assessor) {
        var all = new TreeMap<>(levels);
        found.forEach((competency, level) -> level.ifPresentOrElse(it -> all.put(competency, it),
                () -> all.remove(competency)));
        return new ProfileFact(person, role, all, day, assessor);
    }

    /** What the role asks for, held against the levels. */
    List<CompetencyComparison> against(RoleRequirement required) {
        return required.levels()
                .stream()
                .map(it -> new CompetencyComparison(it.competency(), it.level(), levels.get(it.competency())))
                .toList();
    }

    /** What is short, most levels missing first. */
    List<CompetencyComparison> gaps(RoleRequirement required) {
        return against(required).stream()
                .filter(it -> it.state() == CompetencyState.SHORT)
                .sorted(Comparator.comparing(CompetencyComparison::shortBy).reversed())
                .toList();
    }
}
