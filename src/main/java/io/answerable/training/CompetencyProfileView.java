package io.answerable.training;

import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person was found to be able to do in a role, as known on a day.
 *
 * @param role key of the role
 * @param levels by key of the competency; what is not among them was not assessed
 * @param assessed the day of the last assessment, where known
 * @param assessedBy who assessed it, where known
 * @param comparison everything that the role asks for, in the order of the catalogue
 */
public record CompetencyProfileView(CompetencyProfileId id, String key, PersonId person, String role,
        Map<String, Integer> levels, @Nullable LocalDate assessed, @Nullable PersonId assessedBy,
        List<CompetencyComparison> comparison, int version, LocalDate asOf) {

    public CompetencyProfileView {
        levels = Map.copyOf(levels);
        comparison = List.copyOf(comparison);
    }
}
