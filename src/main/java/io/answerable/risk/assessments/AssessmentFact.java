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
 */
record AssessmentFact(AiSystemId system, AssessmentType type, AssessmentStatus status, @Nullable PersonId conductor,
        @Nullable String result, @Nullable PersonId submittedBy, Approval approval) {

    /**
     * Who approved it, when, and until when.
     *
     * @param validUntil last good day
     * @param basis the classification that it rests on (K-4)
     */
    record Approval(@Nullable PersonId by, @Nullable LocalDate on, @Nullable LocalDate validUntil,
            @Nullable ClassificationId basis) {

        static final Approval NONE = new Approval(null, null, null, null);
    }

    static AssessmentFact required(AiSystemId system, AssessmentType type) {
        return new AssessmentFact(system, type, AssessmentStatus.REQUIRED, null, null, null, Approval.NONE);
    }

    AssessmentFact conductedBy(PersonId person) {
        return new AssessmentFact(system, type, AssessmentStatus.IN_PROGRESS, person, null, null, Approval.NONE);
    }

    AssessmentFact submitted(String outcome, @Nullable PersonId by) {
        return new AssessmentFact(system, type, AssessmentStatus.SUBMITTED, conductor, outcome, by, Approval.NONE);
    }

    AssessmentFact approved(Approval by) {
        return new AssessmentFact(system, type, AssessmentStatus.APPROVED, conductor, result, submittedBy, by);
    }

    AssessmentFact rejected() {
        return new AssessmentFact(system, type, AssessmentStatus.REJECTED, conductor, result, submittedBy,
                Approval.NONE);
    }

    AssessmentFact superseded() {
        return new AssessmentFact(system, type, AssessmentStatus.SUPERSEDED, conductor, result, submittedBy, approval);
    }

    /** What a dossier says of it; what it does not tell of the same approval stays as it is known. */
    AssessmentFact following(AssessmentFact known) {
        var told = approval.on();
        return told == null || !told.equals(known.approval().on())
                ? this
                : new AssessmentFact(system, type, status, conductor, result, known.submittedBy(),
                        new Approval(approval.by(), told, approval.validUntil(), known.approval().basis()));
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
