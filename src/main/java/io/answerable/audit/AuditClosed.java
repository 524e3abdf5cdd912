package io.answerable.audit;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;

/**
 * An audit is over.
 *
 * @param closedOn the day on which it was closed
 */
public record AuditClosed(AuditId audit, String key, AuditKind kind, List<AiSystemId> systems, List<UnitId> units,
        LocalDate closedOn, Provenance provenance) implements GovernanceEvent {}
