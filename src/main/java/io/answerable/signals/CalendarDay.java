package io.answerable.signals;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;

/** A day has begun in the time zone of an organisation; the only clock of the domain, it strikes once a day. */
public record CalendarDay(OrganisationId organisation, LocalDate date, Provenance provenance)
        implements
            GovernanceEvent {}
