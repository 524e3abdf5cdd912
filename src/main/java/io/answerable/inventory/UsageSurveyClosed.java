package io.answerable.inventory;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import io.answerable.organisation.UnitId;
import java.util.List;

/** A campaign is over; some units may not have attested anything. */
public record UsageSurveyClosed(UsageSurveyId survey, List<UnitId> missing, Provenance provenance)
        implements
            GovernanceEvent {}
