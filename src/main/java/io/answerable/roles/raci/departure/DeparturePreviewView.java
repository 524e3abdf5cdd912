package io.answerable.roles.raci.departure;

import io.answerable.inventory.AiSystemId;
import io.answerable.organisation.PersonView;
import io.answerable.roles.Scope;
import io.answerable.signals.spi.Commitment;
import java.time.LocalDate;
import java.util.List;

/**
 * What would break if a person left after a day.
 *
 * @param vacancies roles that nobody would hold any more
 * @param openItems what else would have to be handed over
 * @param brokenLines people whose manager would be gone
 * @param systemsAtRisk live systems that would lose the holder of a role
 * @param asOf the day after the last one; whatever is read from here on is read as of it
 */
public record DeparturePreviewView(PersonView person, List<Vacancy> vacancies, List<Commitment> openItems,
        List<PersonView> brokenLines, List<AiSystemId> systemsAtRisk, List<Suggestion> suggestedSuccessors,
        LocalDate asOf) {

    /**
     * A role that would be vacant.
     *
     * @param role key of the role
     * @param critical whether it owns a critical function or is accountable in a matrix
     * @param affectedActivities titles of the activities for which it carries R or A
     */
    public record Vacancy(String role, Scope scope, boolean critical, List<String> affectedActivities,
            LocalDate asOf) {}

    /**
     * Who could follow.
     *
     * @param candidates at most five, the best first
     */
    public record Suggestion(String role, Scope scope, List<PersonView> candidates, String reason, LocalDate asOf) {}
}
