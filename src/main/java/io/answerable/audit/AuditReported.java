package io.answerable.audit;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import io.answerable.organisation.UnitId;
import java.util.List;

/** The report of an audit is there; its findings were issued with it. An input of the next management review (R-AUD-03). */
public record AuditReported(AuditId audit, AuditKind kind, List<AiSystemId> systems, List<UnitId> units,
        Provenance provenance) implements GovernanceEvent {}
