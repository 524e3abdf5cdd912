package io.answerable.audit.reviews.graphql;

import io.answerable.audit.ReviewInputKind;
import io.answerable.audit.ReviewOutcomeState;
import io.answerable.graphql.Reference;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What clients send to change management reviews. */
final class ReviewInputs {

    private ReviewInputs() {}

    /** What every change of a management review says. */
    interface Change {

        Reference managementReview();

        int expectedVersion();

        @Nullable
        String reason();
    }

    record Schedule(@Nullable String key, LocalDate planned, Reference chair, @Nullable String reason) {}

    record Move(Reference managementReview, int expectedVersion, @Nullable String reason) implements Change {}

    record Compile(Reference managementReview, int expectedVersion, ReviewInputKind kind, @Nullable String summary,
            @Nullable String absentBecause, @Nullable String reason) implements Change {}

    record Hold(Reference managementReview, int expectedVersion, List<String> decisions, List<Action> actions,
            @Nullable String reason) implements Change {}

    record Action(String text, Reference owner, LocalDate due) {}

    record FollowUp(Reference managementReview, int expectedVersion, int number, ReviewOutcomeState state,
            @Nullable String note, @Nullable String reason) implements Change {}
}
