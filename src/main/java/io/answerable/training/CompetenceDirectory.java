package io.answerable.training;

import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Whether people are competent for what they answer for, on any day (question 8). Shown to the people themselves and to
 * whoever reads governance or manages training of their unit; whatever the caller may not see is missing. The number of SQL
 * statements is fixed.
 */
public interface CompetenceDirectory {

    /** For each role that they hold on that day and each scope they hold it for. */
    Map<PersonId, List<CompetenceView>> competenceOf(Collection<PersonId> people, LocalDate asOf);

    /** For one role: for each scope they hold it for, or as if they held it where they do not. */
    Map<PersonId, List<CompetenceView>> competenceOf(Collection<PersonId> people, String role, LocalDate asOf);

    Map<CompetencyProfileId, CompetencyProfileView> profiles(Collection<CompetencyProfileId> ids, LocalDate asOf);

    /** By role; an empty list for people without any. */
    Map<PersonId, List<CompetencyProfileView>> profilesOf(Collection<PersonId> people, LocalDate asOf);
}
