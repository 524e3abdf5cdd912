package io.answerable.inventory.surveys;

import io.answerable.inventory.DeclarationStatus;
import io.answerable.inventory.UsageSurveyId;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far the answer of one unit has come.
 *
 * @param answeredBy who has attested it, or is at it
 * @param reason why it was contested
 */
record DeclarationFact(UsageSurveyId survey, UnitId unit, DeclarationStatus status, @Nullable PersonId answeredBy,
        @Nullable LocalDate answeredOn, @Nullable String reason) {

    static DeclarationFact requested(UsageSurveyId survey, UnitId unit) {
        return new DeclarationFact(survey, unit, DeclarationStatus.REQUESTED, null, null, null);
    }

    DeclarationFact drafted() {
        return new DeclarationFact(survey, unit, DeclarationStatus.DRAFT, null, null, null);
    }

    DeclarationFact attested(@Nullable PersonId by, LocalDate on) {
        return new DeclarationFact(survey, unit, DeclarationStatus.ATTESTED, by, on, null);
    }

    DeclarationFact contested(String reason) {
        return new DeclarationFact(survey, unit, DeclarationStatus.CONTESTED, null, null, reason);
    }

    /** Whether somebody has put their name to it, then or before another answer replaced it. */
    boolean wasAttested() {
        return status == DeclarationStatus.ATTESTED || status == DeclarationStatus.SUPERSEDED;
    }

    DeclarationFact superseded() {
        return new DeclarationFact(survey, unit, DeclarationStatus.SUPERSEDED, answeredBy, answeredOn, null);
    }
}
