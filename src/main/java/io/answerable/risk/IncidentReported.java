package io.answerable.risk;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * It is known how grave an incident is: told when it is reported with its severity, or when it is triaged.
 *
 * @param system the AI system concerned, if any
 */
public record IncidentReported(IncidentId incident, @Nullable AiSystemId system, IncidentSeverity severity,
        Provenance provenance) implements GovernanceEvent {}
