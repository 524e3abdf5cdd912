package io.answerable.audit;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import io.answerable.organisation.UnitId;
import java.util.List;

/** An audit has begun. */
public record AuditStarted(AuditId audit, AuditKind kind, List<AiSystemId> systems, List<UnitId> units,
        Provenance provenance) implements GovernanceEvent {}
