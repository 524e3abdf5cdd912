package io.answerable.risk;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;

/**
 * An assessment was approved by somebody else than its conductor.
 *
 * @param validUntil last good day of the approval
 */
public record AssessmentApproved(AssessmentId assessment, AiSystemId system, AssessmentType type, PersonId approver,
        LocalDate validUntil, Provenance provenance) implements GovernanceEvent {}
