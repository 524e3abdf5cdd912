package io.answerable.inventory;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;
import java.util.List;

/** A classification became final. */
public record AiSystemClassified(AiSystemId system, ClassificationId classification, RiskCategory category,
        List<String> points, List<String> operatorRoles, LocalDate validFrom, Provenance provenance)
        implements
            GovernanceEvent {}
