package io.answerable.risk;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An incident as on a day (R-RSK-16).
 *
 * @param knownOn since which day the organisation knows of it, where that is known
 * @param reportedBy from whom
 * @param legalCase what a grave one led to; null until it is triaged, and where it is not grave
 * @param severity null until it is triaged
 * @param authorityReport how the report to the authority can be found again
 * @param lesson what is to be learnt from it
 * @param asOf the day; whatever is read from here on is read as of the same day
 */
public record IncidentView(IncidentId id, String key, String title, @Nullable String description,
        @Nullable AiSystemId system, LocalDate occurredOn, @Nullable LocalDate knownOn, @Nullable PersonId reportedBy,
        @Nullable IncidentSeverity severity, @Nullable LegalCase legalCase, IncidentState state,
        @Nullable String authorityReport, @Nullable String lesson, List<IncidentDeadlineView> deadlines,
        List<IncidentStepView> steps, int version, LocalDate asOf) {}
