package io.answerable.roles.raci.graphql;

import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.roles.raci.reviews.RaciReviewView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a step of a review. */
record RaciReviewPayload(@Nullable RaciReviewView review, List<Refusal> errors) {

    static RaciReviewPayload of(Outcome<RaciReviewView> outcome) {
        return switch (outcome) {
            case Outcome.Done<RaciReviewView>(var review) -> new RaciReviewPayload(review, List.of());
            case Outcome.Refused<RaciReviewView>(var refusals) -> new RaciReviewPayload(null, refusals);
        };
    }
}
