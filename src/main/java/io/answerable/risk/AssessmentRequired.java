package io.answerable.risk;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;

/** A system has to be assessed: for the first time, or anew because it was classified anew. */
public record AssessmentRequired(AssessmentId assessment, AiSystemId system, AssessmentType type,
        Provenance provenance) implements GovernanceEvent {}
