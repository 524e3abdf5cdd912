package io.answerable.risk.assessments;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.ClassificationId;
import io.answerable.inventory.ClassificationTimeline;
import io.answerable.kernel.PersonId;
import io.answerable.risk.AssessmentStatus;
import io.answerable.risk.AssessmentType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far an assessment has come during some days.
 *
 * @param submittedBy who handed it in
 * @param rejectedBecause why it was sent back; null unless it is rejected
 */
record AssessmentFact(AiSystemId system, AssessmentType type, AssessmentStatus status, @Nullable PersonId conductor,
        @Nullable String result, @Nullable PersonId submittedBy, Approval approval, @Nullable String rejectedBecause) {

    /**
     * Who approved it, when, and until when.
     *
     * @param validUntil last good day
     * @param basis the classification that it rests on (K-4)
     */
    record Approval(@Nullable PersonId by, @Nullable LocalDate on, @Nullable LocalDate validUntil,
            @Nullable ClassificationId basis) {

        static final Approval NONE = new Approval(null, null, null, null);

        private Approval following(Approval known) {
            return on != null && on.equals(known.on()) ? new Approval(by, on, validUntil, known.basis()) : this;
        }
    }

    static AssessmentFact required(AiSystemId system, AssessmentType type) {
        return new AssessmentFact(system, type, AssessmentStatus.REQUIRED, null, null, null, Approval.NONE, null);
    }

    AssessmentFact conductedBy(PersonId person) {
        return new AssessmentFact(system, type, AssessmentStatus.IN_PROGRESS, person, null, null, Approval.NONE, null);
    }

    AssessmentFact submitted(String outcome, @Nullable PersonId by) {
        return new AssessmentFact(system, type, AssessmentStatus.SUBMITTED, conductor, outcome, by, Approval.NONE,
                null);
    }

    AssessmentFact approved(Approval by) {
        return new AssessmentFact(system, type, AssessmentStatus.APPROVED, conductor, result, submittedBy, by, null);
    }

    AssessmentFact rejected(String because) {
        return new AssessmentFact(system, type, AssessmentStatus.REJECTED, conductor, result, submittedBy,
                Approval.NONE, because);
    }

    AssessmentFact superseded() {
        return new AssessmentFact(system, type, AssessmentStatus.SUPERSEDED, conductor, result, submittedBy, approval,
                null);
    }

    /**
     * What a dossier says of it. It cannot tell who handed it in and need not tell who conducted it: that stays as it is
     * known, so that nobody decides on their own work because a dossier came between (K-3). Of the same approval stays
     * the classification that it rests on.
     */
    AssessmentFact following(AssessmentFact known) {
        return status.isStarted()
                ? new AssessmentFact(system, type, status, conductor == null ? known.conductor() : conductor, result,
                        status.isHandedIn() ? known.submittedBy() : null, approval.following(known.approval()),
                        status == known.status() ? known.rejectedBecause() : null)
                : this;
    }

    boolean isConductedBy(PersonId person) {
        return person.equals(conductor);
    }

    boolean isExpiredOn(LocalDate day) {
        var last = approval.validUntil();
        return status == AssessmentStatus.APPROVED && last != null && day.isAfter(last);
    }

    /** Whether a newer classification has taken the place of the one that the approval rests on (K-4). */
    boolean isStaleOn(LocalDate day, ClassificationTimeline classifications) {
        return status == AssessmentStatus.APPROVED && classifications.isOvertaken(approval.basis(), day);
    }
}
