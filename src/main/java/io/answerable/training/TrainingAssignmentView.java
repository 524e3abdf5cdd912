package io.answerable.training;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody has come with a course, as known on a day.
 *
 * @param course key in the catalogue, for example {@code TRN-LIT-1}
 * @param due last good day to have it completed
 */
public record TrainingAssignmentView(TrainingAssignmentId id, String key, PersonId person, String course,
        @Nullable AiSystemId system, @Nullable LocalDate due, @Nullable LocalDate completed, TrainingStatus status,
        int version, LocalDate asOf) {}
