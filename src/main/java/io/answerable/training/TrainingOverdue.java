package io.answerable.training;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;

/**
 * Somebody who is at work has not taken a course by the last good day; announced once for each such day (T-5).
 *
 * @param course key in the catalogue
 */
public record TrainingOverdue(TrainingAssignmentId assignment, PersonId person, String course, LocalDate due,
        Provenance provenance) implements GovernanceEvent {}
