package io.answerable.training;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import java.util.List;

/**
 * An assessment has shown that somebody can do less than their role asks for.
 *
 * @param role key of the role
 * @param gaps keys of the competencies that are short, most levels missing first
 */
public record CompetenceGapFound(CompetencyProfileId profile, PersonId person, String role, List<String> gaps,
        Provenance provenance) implements GovernanceEvent {

    public CompetenceGapFound {
        gaps = List.copyOf(gaps);
    }
}
