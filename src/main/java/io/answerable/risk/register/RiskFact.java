package io.answerable.risk.register;

import io.answerable.kernel.PersonId;
import io.answerable.reference.RiskLevel;
import io.answerable.risk.RiskAcceptance;
import io.answerable.risk.RiskKind;
import io.answerable.risk.RiskRating;
import io.answerable.risk.RiskState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is true of a risk at a time. */
record RiskFact(Nature nature, @Nullable PersonId owner, @Nullable RiskRating inherent, @Nullable RiskRating residual,
        RiskState state, Dates dates, @Nullable RiskAcceptance acceptance) {

    /** The days that matter for a risk. */
    record Dates(LocalDate raisedOn, @Nullable LocalDate reviewDue, @Nullable LocalDate reviewedOn) {}

    RiskFact ownedBy(PersonId owner) {
        return new RiskFact(nature, owner, inherent, residual, state, dates, acceptance);
    }

    /** Judged anew: whoever bore the risk as it was has not borne this one. */
    RiskFact rated(RiskRating inherent, RiskRating residual, RiskState state) {
        return new RiskFact(nature, owner, inherent, residual, state, dates, null);
    }

    RiskFact in(RiskState state) {
        return new RiskFact(nature, owner, inherent, residual, state, dates, null);
    }

    RiskFact described(Nature nature) {
        return new RiskFact(nature, owner, inherent, residual, state, dates, acceptance);
    }

    /** Whether more is judged to remain than there was. */
    boolean remainsGraver() {
        return inherent != null && residual != null && residual.level().isAbove(inherent.level());
    }

    RiskFact accepted(RiskAcceptance acceptance) {
        return new RiskFact(nature, owner, inherent, residual, RiskState.ACCEPTED, dates, acceptance);
    }

    RiskFact reviewed(LocalDate on, LocalDate nextReview) {
        return new RiskFact(nature, owner, inherent, residual, state, new Dates(dates.raisedOn(), nextReview, on),
                acceptance);
    }

    /** An acceptance that has expired leaves the risk evaluated. */
    RiskState stateOn(LocalDate day) {
        return acceptance != null && state == RiskState.ACCEPTED && acceptance.hasExpiredBy(day)
                ? RiskState.EVALUATED
                : state;
    }

    boolean isThreat() {
        return nature.kind() == RiskKind.THREAT;
    }

    @Nullable
    RiskLevel residualLevel() {
        return residual == null ? null : residual.level();
    }

    boolean isHigh() {
        return residual != null && residual.level().isHigh();
    }
}
