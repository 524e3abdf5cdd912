package io.answerable.training;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import io.answerable.organisation.UnitId;
import java.time.LocalDate;

/**
 * More or fewer of the people at work in a unit know enough about AI than was last told.
 *
 * @param percent the share of those whose literacy course counts, with one decimal
 */
public record LiteracyCoverageChanged(UnitId unit, double percent, LocalDate on, Provenance provenance)
        implements
            GovernanceEvent {}
