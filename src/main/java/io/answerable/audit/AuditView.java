package io.answerable.audit;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.ExternalPartyId;
import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An audit as it was on a day.
 *
 * @param performedByRole key of the role that performs it; null where a party does
 * @param team who audits beside the lead
 * @param criteria clauses and controls against which is audited, for example {@code 8.4} or {@code A.5.4}
 * @param planned the day on which it is to begin
 * @param asOf the day; whatever is read from here on is read as of the same day
 */
public record AuditView(AuditId id, String key, String title, AuditKind kind, AuditState state,
        @Nullable String performedByRole, @Nullable ExternalPartyId performedByParty, @Nullable HolderRef lead,
        List<PersonId> team, List<AiSystemId> systems, List<UnitId> units, List<String> criteria,
        @Nullable AuditProgrammeId programme, @Nullable LocalDate planned, @Nullable LocalDate startedOn,
        @Nullable LocalDate reportedOn, @Nullable LocalDate closedOn, @Nullable String report,
        @Nullable String cancelReason, int version, LocalDate asOf) {

    /** Whether it was planned to begin before that day and has not (AUD-001). */
    public boolean overdue() {
        return state == AuditState.PLANNED && planned != null && planned.isBefore(asOf);
    }
}
