package io.answerable.roles.raci.reviews;

import io.answerable.kernel.ActorRef;
import io.answerable.roles.RaciMatrixId;
import io.answerable.roles.RaciReviewId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review of a matrix with what people said about it (R-ROL-32 to R-ROL-34).
 *
 * @param trigger what asked for it: {@code INTERVAL} or a trigger of the catalogue
 */
public record RaciReviewView(RaciReviewId id, RaciMatrixId matrix, String trigger, @Nullable String source,
        ReviewStatus status, LocalDate startedOn, @Nullable LocalDate closedOn, List<Comment> comments, int version) {

    public RaciReviewView {
        comments = List.copyOf(comments);
    }

    /** Where a review stands. */
    public enum ReviewStatus {
        RUNNING, CONFIRMED, CHANGED
    }

    /** What somebody said, and what was answered; a text is null once its author has been erased. */
    public record Comment(UUID id, RaciReviewId review, ActorRef author, @Nullable String text, Instant writtenAt,
            @Nullable String answer, @Nullable ActorRef answeredBy, @Nullable Instant answeredAt) {}

    boolean isAnswered() {
        return comments.stream().allMatch(it -> it.answeredAt() != null);
    }

    boolean isRunning() {
        return status == ReviewStatus.RUNNING;
    }

    boolean isSpokenInBy(ActorRef actor) {
        return comments.stream().anyMatch(it -> it.author().equals(actor));
    }
}
