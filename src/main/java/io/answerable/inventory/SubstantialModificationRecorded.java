package io.answerable.inventory;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;

/** A system is substantially another one than before; what was authorised for it is in doubt (V-5, P2). */
public record SubstantialModificationRecorded(AiSystemId system, LocalDate validFrom, Provenance provenance)
        implements
            GovernanceEvent {}
