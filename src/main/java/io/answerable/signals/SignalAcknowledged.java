package io.answerable.signals;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import java.util.UUID;

/**
 * Somebody sees to what is wrong.
 *
 * @param code of the rule, for example {@code RACI-004}
 * @param reference of the subject, for example {@code m-ai-22/role.product-manager}
 */
public record SignalAcknowledged(UUID signal, String code, String reference, Provenance provenance)
        implements
            GovernanceEvent {}
