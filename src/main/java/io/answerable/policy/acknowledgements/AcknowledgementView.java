package io.answerable.policy.acknowledgements;

import io.answerable.kernel.PersonId;
import io.answerable.policy.PolicyId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one person was asked to acknowledge, as on a day.
 *
 * @param since the day of the request, or of the acknowledgement; null where only a dossier has told of it
 * @param due the last good day
 */
public record AcknowledgementView(PolicyId policyId, String policyKey, int edition, PersonId personId,
        AcknowledgementState state, @Nullable LocalDate since, @Nullable LocalDate due, LocalDate asOf) {

    public boolean isOverdue() {
        return state == AcknowledgementState.REQUESTED && due != null && due.isBefore(asOf);
    }
}
