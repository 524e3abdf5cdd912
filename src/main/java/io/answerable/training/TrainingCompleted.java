package io.answerable.training;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has taken a course.
 *
 * @param course key in the catalogue
 * @param on the day on which it was completed
 */
public record TrainingCompleted(TrainingAssignmentId assignment, PersonId person, String course,
        @Nullable AiSystemId system, LocalDate on, Provenance provenance) implements GovernanceEvent {}
