package io.answerable.roles.raci.matrices;

import io.answerable.roles.Scope;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A matrix as a dossier finds it: the edition that counts, and when it is to be reviewed.
 *
 * @param numbers the highest number of all its editions
 * @param decidedOn when that edition was decided: a dossier of an earlier day does not change it
 * @param draftedOn when the open draft was last written; null if there is none
 */
record StoredMatrix(UUID id, String key, Scope scope, UUID edition, int numbers, LocalDate decidedOn,
        @Nullable LocalDate draftedOn,
        MatrixContent content, @Nullable LocalDate lastReview, @Nullable LocalDate nextReview, LocalDate datesFrom) {}
