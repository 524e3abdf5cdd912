package io.answerable.risk;

import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has done about an incident.
 *
 * @param by null where a client did it
 */
public record IncidentStepView(LocalDate takenOn, String text, @Nullable PersonId by, LocalDate asOf) {}
