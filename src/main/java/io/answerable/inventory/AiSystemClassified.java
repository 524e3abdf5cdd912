package io.answerable.inventory;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;
import java.util.List;

/**
 * A classification took effect: it became final, or the law itself ended a derogation and the legal side has still to
 * decide (V-7).
 *
 * @param previous the category before; {@code UNCLASSIFIED} for the first
 */
public record AiSystemClassified(AiSystemId system, ClassificationId classification, RiskCategory previous,
        RiskCategory category, List<String> points, List<String> operatorRoles, LocalDate validFrom,
        Provenance provenance)
        implements
            GovernanceEvent {}
