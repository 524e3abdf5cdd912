package io.answerable.organisation;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;
import java.util.List;

/** Something that many worked for has been reached and is told. */
public record MilestoneReached(MilestoneId milestone, List<UnitId> units, LocalDate reachedOn, Provenance provenance)
        implements
            GovernanceEvent {}
