package io.answerable.inventory;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import io.answerable.organisation.UnitId;
import java.util.List;

/** The head of a unit has confirmed that these are all the tools it uses. */
public record UseAttested(UsageSurveyId survey, UnitId unit, List<DeclaredUseId> uses, Provenance provenance)
        implements
            GovernanceEvent {}
