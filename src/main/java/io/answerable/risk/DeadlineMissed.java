package io.answerable.risk;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was due about an incident is not done, and its last good day has passed; told once for each deadline.
 *
 * @param severity null while nobody has said how grave the incident is
 * @param due the last good day
 */
public record DeadlineMissed(IncidentId incident, @Nullable AiSystemId system, @Nullable IncidentSeverity severity,
        DeadlineKind kind, LocalDate due, Provenance provenance) implements GovernanceEvent {}
