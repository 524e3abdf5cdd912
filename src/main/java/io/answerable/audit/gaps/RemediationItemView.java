package io.answerable.audit.gaps;

import io.answerable.audit.GapAssessmentId;
import io.answerable.audit.RemediationItemId;
import io.answerable.kernel.PersonId;
import io.answerable.reference.RiskLevel;
import io.answerable.risk.RiskId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that has to be put right, as on a day (R-AUD-12).
 *
 * @param assessment the gap assessment that found it; null where only risks call for it
 * @param item number of the clause or control that is not met
 * @param riskIds the risks that call for it, gravest first
 * @param priority the gravest level of what calls for it
 * @param asOf the day; whatever is read from here on is read as of the same day
 */
public record RemediationItemView(RemediationItemId id, String key, String title,
        @Nullable GapAssessmentId assessment, @Nullable String item, List<RiskId> riskIds, RiskLevel priority,
        @Nullable PersonId ownerId, @Nullable String resources, @Nullable LocalDate due, RemediationState state,
        int version, LocalDate asOf) {

    public boolean isOpen() {
        return state != RemediationState.DONE;
    }
}
