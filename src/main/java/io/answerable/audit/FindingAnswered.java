package io.answerable.audit;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;

/** Those concerned have said something to a finding; the auditor is informed (R-AUD-15). */
public record FindingAnswered(FindingId finding, AddendumKind kind, Provenance provenance)
        implements
            GovernanceEvent {}
