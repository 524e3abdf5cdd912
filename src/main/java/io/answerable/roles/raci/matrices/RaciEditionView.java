package io.answerable.roles.raci.matrices;

import io.answerable.kernel.ActorRef;
import io.answerable.roles.RaciMatrixId;
import io.answerable.roles.Scope;
import io.answerable.roles.raci.MatrixOrigin;
import io.answerable.roles.raci.MatrixStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a matrix (R-ROL-35).
 *
 * @param activeFrom first day in force; null since ever, or for an edition that never was
 * @param activeUntil day after the last one in force; null while it is, or for an edition that never was
 * @param author who wrote or activated it last
 * @param asOf the day; whatever is read from here on is read as of the same day
 */
public record RaciEditionView(UUID id, RaciMatrixId matrix, Scope scope, int number, String title,
        @Nullable String template, MatrixOrigin origin, MatrixStatus status, @Nullable LocalDate activeFrom,
        @Nullable LocalDate activeUntil, ActorRef author, @Nullable String reason, Instant writtenAt,
        LocalDate asOf) {

    boolean isDraft() {
        return status == MatrixStatus.DRAFT || status == MatrixStatus.IN_REVIEW;
    }
}
