package io.answerable.signals;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something is wrong from now on; announced once, whatever the number of times it is looked at.
 *
 * @param code of the rule, for example {@code RACI-004}
 * @param reference of the subject, for example {@code m-ai-22/role.product-manager}
 * @param since the first day on which it was wrong, also when it had been mended in between
 */
public record SignalRaised(UUID signal, String code, String reference, Severity severity, LocalDate since,
        Provenance provenance) implements GovernanceEvent {}
