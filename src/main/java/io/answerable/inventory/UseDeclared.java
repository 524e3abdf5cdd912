package io.answerable.inventory;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import io.answerable.organisation.UnitId;

/** A unit says that it uses a tool. */
public record UseDeclared(UsageSurveyId survey, UnitId unit, DeclaredUseId use, Provenance provenance)
        implements
            GovernanceEvent {}
