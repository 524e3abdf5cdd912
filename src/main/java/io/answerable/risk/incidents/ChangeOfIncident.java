package io.answerable.risk.incidents;

import io.answerable.risk.IncidentId;
import org.jspecify.annotations.Nullable;

/** Which incident the caller wants to change, as they read it, and why. */
public record ChangeOfIncident(IncidentId incident, int expectedVersion, @Nullable String reason) {}
