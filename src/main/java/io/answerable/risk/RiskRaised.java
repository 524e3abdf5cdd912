package io.answerable.risk;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import io.answerable.reference.RiskLevel;
import org.jspecify.annotations.Nullable;
/** A risk was entered into the register. */
public record RiskRaised(RiskId risk, RiskKind kind, @Nullable AiSystemId system, @Nullable RiskLevel level,
        PersonId owner, Provenance provenance) implements GovernanceEvent {}
