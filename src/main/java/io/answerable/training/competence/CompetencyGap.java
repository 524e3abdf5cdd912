package io.answerable.training.competence;

import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.List;

/**
 * A competency of which a team has too little, for one role.
 *
 * @param required level that the role asks for
 * @param lacking the people who were found to be short of it
 * @param unknown the people of whom nobody has assessed it
 * @param missingLevels how many levels are missing altogether
 */
public record CompetencyGap(String competency, String role, int required, List<PersonId> lacking,
        List<PersonId> unknown, int missingLevels, LocalDate asOf) {

    public CompetencyGap {
        lacking = List.copyOf(lacking);
        unknown = List.copyOf(unknown);
    }
}
