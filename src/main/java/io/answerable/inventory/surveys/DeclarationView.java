package io.answerable.inventory.surveys;

import io.answerable.inventory.DeclarationId;
import io.answerable.inventory.DeclarationStatus;
import io.answerable.inventory.UsageSurveyId;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The answer of one unit in one campaign (R-INV-03).
 *
 * @param contestedBecause why it is contested
 * @param asOf the day; whatever is read from here on is read as of the same day
 */
public record DeclarationView(DeclarationId id, String key, UsageSurveyId survey, UnitId unit,
        DeclarationStatus status, @Nullable PersonId attestedBy, @Nullable LocalDate attestedOn,
        @Nullable String contestedBecause, int version, LocalDate asOf) {

    public boolean isAttested() {
        return status == DeclarationStatus.ATTESTED;
    }
}
