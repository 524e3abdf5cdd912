package io.answerable.audit.reviews.graphql;

import io.answerable.audit.ManagementReviewView;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a change. */
record ManagementReviewPayload(@Nullable ManagementReviewView managementReview, List<Refusal> errors) {

    /** For whoever may change something of a review without reading it. */
    ManagementReviewPayload withoutReview() {
        return new ManagementReviewPayload(null, errors);
    }

    static ManagementReviewPayload of(Outcome<ManagementReviewView> outcome) {
        return switch (outcome) {
            case Outcome.Done<ManagementReviewView>(var changed) -> new ManagementReviewPayload(changed, List.of());
            case Outcome.Refused<ManagementReviewView>(var refusals) -> new ManagementReviewPayload(null, refusals);
        };
    }
}
