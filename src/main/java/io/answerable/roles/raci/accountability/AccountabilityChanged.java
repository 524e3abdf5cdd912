package io.answerable.roles.raci.accountability;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import io.answerable.roles.Scope;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else is accountable for an activity.
 *
 * @param fromPerson who was; null when nobody was
 * @param toPerson who is; null when nobody is
 * @param from first day on which it is so
 */
public record AccountabilityChanged(Scope scope, String activity, @Nullable PersonId fromPerson,
        @Nullable PersonId toPerson, LocalDate from, Provenance provenance) implements GovernanceEvent {}
