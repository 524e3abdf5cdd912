package io.answerable.risk;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;

/** An assessment was sent back to its conductor; the reason stands in the provenance. */
public record AssessmentRejected(AssessmentId assessment, AiSystemId system, AssessmentType type,
        Provenance provenance) implements GovernanceEvent {}
