package io.answerable.policy.reviews;

import io.answerable.inventory.HorizonItemId;
import io.answerable.kernel.PersonId;
import io.answerable.policy.PolicyId;
import io.answerable.policy.records.Reading;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something on the horizon that concerns a policy, as on a day.
 *
 * @param cause in which way it does
 * @param openedOn the day from which the policy is to be reviewed; null while nothing is confirmed
 */
public record PolicyReviewTaskView(UUID id, String key, PolicyId policyId, HorizonItemId itemId, String cause,
        @Nullable LocalDate openedOn, @Nullable String conclusion, @Nullable PersonId concludedById,
        @Nullable LocalDate concludedOn, int version, LocalDate asOf) implements Reading.View {

    public PolicyReviewTaskState state() {
        if (conclusion != null) {
            return PolicyReviewTaskState.CONCLUDED;
        }
        return openedOn == null ? PolicyReviewTaskState.WATCHED : PolicyReviewTaskState.OPEN;
    }
}
