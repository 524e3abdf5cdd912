package io.answerable.risk;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.ClassificationTimeline;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An assessment of an AI system as it was on a day.
 *
 * @param result what came of it, in a sentence
 * @param submittedBy who handed it in
 * @param validUntil last good day of the approval
 * @param expired whether the approval has passed that day
 * @param stale whether the system has been classified anew since the classification that the approval rests on (K-4)
 * @param basis that classification; null until it is approved, and where it is not known
 * @param rejectedBecause why it was sent back; null unless it is rejected
 */
public record AssessmentView(AssessmentId id, String key, AiSystemId system, AssessmentType type,
        AssessmentStatus status, @Nullable PersonId conductor, @Nullable String result,
        @Nullable PersonId submittedBy, @Nullable PersonId approver,
        @Nullable LocalDate approvedOn, @Nullable LocalDate validUntil, boolean expired, boolean stale,
        ClassificationTimeline.@Nullable Period basis, @Nullable String rejectedBecause, int version,
        LocalDate asOf) {

    public boolean isApproved() {
        return status == AssessmentStatus.APPROVED;
    }

    /** Whether it is approved, and nothing has overtaken the approval. */
    public boolean holds() {
        return isApproved() && !expired && !stale;
    }
}
