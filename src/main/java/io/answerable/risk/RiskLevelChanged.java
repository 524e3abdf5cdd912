package io.answerable.risk;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import io.answerable.reference.RiskLevel;
import org.jspecify.annotations.Nullable;
/** What remains of a risk was judged anew, with another level. */
public record RiskLevelChanged(RiskId risk, @Nullable AiSystemId system, @Nullable RiskLevel before, RiskLevel after,
        @Nullable PersonId owner, Provenance provenance) implements GovernanceEvent {}
