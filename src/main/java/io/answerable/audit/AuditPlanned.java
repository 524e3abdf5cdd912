package io.answerable.audit;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import io.answerable.organisation.UnitId;
import java.util.List;

/** An audit is to take place. */
public record AuditPlanned(AuditId audit, AuditKind kind, List<AiSystemId> systems, List<UnitId> units,
        Provenance provenance) implements GovernanceEvent {}
