package io.answerable.risk.incidents;

import io.answerable.risk.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * Which incident the caller wants to change, as they read it, and why.
 *
 * @param expectedVersion null: the caller only adds to it, whatever others have added meanwhile
 */
public record ChangeOfIncident(IncidentId incident, @Nullable Integer expectedVersion, @Nullable String reason) {}
