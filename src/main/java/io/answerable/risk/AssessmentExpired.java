package io.answerable.risk;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;

/**
 * The approval of an assessment has passed its last good day; told once for each approval. What had expired by the day of the
 * dossier that brought it is not told: an import starts no process.
 *
 * @param validUntil the last good day
 */
public record AssessmentExpired(AssessmentId assessment, AiSystemId system, AssessmentType type, LocalDate validUntil,
        Provenance provenance) implements GovernanceEvent {}
