package io.answerable.policy;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import io.answerable.organisation.UnitId;
import java.time.LocalDate;

/**
 * A unit is bound by a policy again, from which it was excepted for a time (P-4, R-POL-13).
 *
 * @param lastDay the last day of the exception
 */
public record PolicyExceptionExpired(PolicyExceptionId exception, PolicyId policy, UnitId unit, LocalDate lastDay,
        Provenance provenance) implements GovernanceEvent {}
