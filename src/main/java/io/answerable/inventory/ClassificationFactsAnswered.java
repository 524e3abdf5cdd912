package io.answerable.inventory;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;

/** Facts about a system that the law makes duties depend on are known otherwise than before. */
public record ClassificationFactsAnswered(AiSystemId system, LocalDate validFrom, Provenance provenance)
        implements
            GovernanceEvent {}
