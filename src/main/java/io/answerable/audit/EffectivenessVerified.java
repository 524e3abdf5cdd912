package io.answerable.audit;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;

/** Somebody independent has judged whether a corrective action had its effect. */
public record EffectivenessVerified(CorrectiveActionId action, FindingId finding, VerificationResult result,
        PersonId by, Provenance provenance) implements GovernanceEvent {}
