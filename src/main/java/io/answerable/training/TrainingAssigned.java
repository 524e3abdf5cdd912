package io.answerable.training;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is to take a course.
 *
 * @param course key in the catalogue
 * @param due the last good day to have it completed
 */
public record TrainingAssigned(TrainingAssignmentId assignment, PersonId person, String course,
        @Nullable AiSystemId system, @Nullable LocalDate due, Provenance provenance) implements GovernanceEvent {}
