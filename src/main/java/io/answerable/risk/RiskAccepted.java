package io.answerable.risk;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import io.answerable.reference.RiskLevel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
/** Somebody with the authority for its level bears what remains of a risk. */
public record RiskAccepted(RiskId risk, @Nullable AiSystemId system, RiskLevel level, PersonId by, LocalDate until,
        Provenance provenance) implements GovernanceEvent {}
