package io.answerable.audit.audits;

import io.answerable.audit.AuditKind;
import io.answerable.audit.AuditProgrammeId;
import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.ExternalPartyId;
import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be audited, and by whom.
 *
 * @param key null: one is made up
 * @param performedByRole key of a role; at most one of role and party
 */
public record PlanAudit(@Nullable String key, String title, AuditKind kind, @Nullable String performedByRole,
        @Nullable ExternalPartyId performedByParty, @Nullable HolderRef lead, List<PersonId> team,
        List<AiSystemId> systems, List<UnitId> units, List<String> criteria, @Nullable AuditProgrammeId programme,
        LocalDate planned, @Nullable String reason) {}
