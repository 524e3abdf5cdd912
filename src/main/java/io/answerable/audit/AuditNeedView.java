package io.answerable.audit;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.RiskCategory;
import io.answerable.reference.RiskLevel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why and by when a system should be audited: the risk basis of a programme (R-AUD-01).
 *
 * @param openRisks how many risks are open
 * @param highest the highest residual level of those
 * @param lastAudited the day of the last audit that looked at it
 * @param dueBy the last day of the audit cycle; null where the cycle binds nobody
 */
public record AuditNeedView(AiSystemId system, RiskCategory category, int openRisks, @Nullable RiskLevel highest,
        @Nullable LocalDate lastAudited, @Nullable LocalDate dueBy, LocalDate asOf) {

    /** Whether that day has passed. */
    public boolean overdue() {
        return dueBy != null && dueBy.isBefore(asOf);
    }
}
