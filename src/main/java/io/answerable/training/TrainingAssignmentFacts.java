package io.answerable.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier says about one course that somebody is to take. People and systems are referred to by key.
 *
 * @param course key in the catalogue, for example {@code TRN-LIT-1}
 * @param system key of the system for which it is taken, where it is taken anew for each
 * @param due last good day to have it completed
 */
public record TrainingAssignmentFacts(String key, String person, String course, @Nullable String system,
        @Nullable LocalDate due, @Nullable LocalDate completed, TrainingStatus status) {}
