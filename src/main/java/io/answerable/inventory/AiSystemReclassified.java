package io.answerable.inventory;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;

/**
 * A system that was classified before is of another category now; published beside {@link AiSystemClassified}.
 *
 * @param upgrade whether the new category is the stricter one
 */
public record AiSystemReclassified(AiSystemId system, ClassificationId classification, RiskCategory from,
        RiskCategory to, boolean upgrade, LocalDate validFrom, Provenance provenance)
        implements
            GovernanceEvent {}
