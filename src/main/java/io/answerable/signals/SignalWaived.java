package io.answerable.signals;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody with authority lets stand what is wrong, for a while.
 *
 * @param code of the rule, for example {@code RACI-004}
 * @param reference of the subject, for example {@code m-ai-22/role.product-manager}
 * @param until the last day on which it may stand
 */
public record SignalWaived(UUID signal, String code, String reference, LocalDate until, Provenance provenance)
        implements
            GovernanceEvent {}
