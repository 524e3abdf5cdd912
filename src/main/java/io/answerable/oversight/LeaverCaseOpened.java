package io.answerable.oversight;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What rests on somebody who leaves has to be handed over.
 *
 * @param lastDay last good day of the employment
 * @param manager who sees to it; null where nobody is there to do so
 */
public record LeaverCaseOpened(LeaverCaseId leaverCase, PersonId person, LocalDate lastDay, @Nullable PersonId manager,
        Provenance provenance) implements GovernanceEvent {}
