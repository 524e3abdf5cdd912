package io.answerable.roles.raci.matrices;

import io.answerable.roles.Scope;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A matrix as a dossier finds it: the edition that counts, and when it is to be reviewed.
 *
 * @param numbers the highest number of all its editions
 * @param activeFrom null for a draft
 */
record StoredMatrix(UUID id, String key, Scope scope, UUID edition, int numbers, @Nullable LocalDate activeFrom,
        MatrixContent content, @Nullable LocalDate lastReview, @Nullable LocalDate nextReview, LocalDate datesFrom) {}
