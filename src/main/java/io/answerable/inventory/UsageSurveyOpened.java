package io.answerable.inventory;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;

/** These units have been asked which AI they use. */
public record UsageSurveyOpened(UsageSurveyId survey, List<UnitId> units, LocalDate due, Provenance provenance)
        implements
            GovernanceEvent {}
