package io.answerable.risk.assessments;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.RiskCategory;
import io.answerable.kernel.PersonId;
import io.answerable.risk.AssessmentStatus;
import io.answerable.risk.AssessmentType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far an assessment has come during some days. */
record AssessmentFact(AiSystemId system, AssessmentType type, AssessmentStatus status, @Nullable PersonId conductor,
        @Nullable String result, Approval approval) {

    /**
     * Who approved it, when, and until when.
     *
     * @param validUntil last good day
     * @param basis the classification that it rests on (K-4)
     */
    record Approval(@Nullable PersonId by, @Nullable LocalDate on, @Nullable LocalDate validUntil,
            @Nullable Basis basis) {

        static final Approval NONE = new Approval(null, null, null, null);
    }

    /**
     * A classification as an approval found it.
     *
     * @param decidedOn day of the decision, where it is known
     */
    record Basis(RiskCategory category, @Nullable LocalDate decidedOn) {

        static Basis of(AiSystemView system) {
            return new Basis(system.category(), system.classifiedOn());
        }

        /** Whether the system has been classified anew since. */
        boolean isOvertakenBy(AiSystemView system) {
            return category != system.category() || decidedOn != null && !decidedOn.equals(system.classifiedOn());
        }
    }

    static AssessmentFact required(AiSystemId system, AssessmentType type) {
        return new AssessmentFact(system, type, AssessmentStatus.REQUIRED, null, null, Approval.NONE);
    }

    AssessmentFact conductedBy(PersonId person) {
        return new AssessmentFact(system, type, AssessmentStatus.IN_PROGRESS, person, null, Approval.NONE);
    }

    AssessmentFact submitted(String outcome) {
        return new AssessmentFact(system, type, AssessmentStatus.SUBMITTED, conductor, outcome, Approval.NONE);
    }

    AssessmentFact approved(Approval by) {
        return new AssessmentFact(system, type, AssessmentStatus.APPROVED, conductor, result, by);
    }

    AssessmentFact rejected() {
        return new AssessmentFact(system, type, AssessmentStatus.REJECTED, conductor, result, Approval.NONE);
    }

    AssessmentFact superseded() {
        return new AssessmentFact(system, type, AssessmentStatus.SUPERSEDED, conductor, result, approval);
    }

    boolean isConductedBy(PersonId person) {
        return person.equals(conductor);
    }

    boolean isExpiredOn(LocalDate day) {
        var last = approval.validUntil();
        return status == AssessmentStatus.APPROVED && last != null && day.isAfter(last);
    }

    boolean isStaleFor(AiSystemView today) {
        var basis = approval.basis();
        return status == AssessmentStatus.APPROVED && basis != null && basis.isOvertakenBy(today);
    }
}
