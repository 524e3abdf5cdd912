package io.answerable.signals;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import java.util.UUID;

/** What was wrong is so no more; announced once. */
public record SignalResolved(UUID signal, String code, String reference, Provenance provenance)
        implements
            GovernanceEvent {}
