package io.answerable.training.assignments;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who is to take which course.
 *
 * @param key by which people will know it; null: one is made up
 * @param course key in the catalogue
 * @param due the last good day; null: in 30 days
 */
public record AssignTraining(@Nullable String key, PersonId person, String course, @Nullable AiSystemId system,
        @Nullable LocalDate due, @Nullable String reason) {}
