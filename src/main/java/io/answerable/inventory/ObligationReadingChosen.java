package io.answerable.inventory;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;

/** The organisation decided how it reads the contested date of a legal duty. */
public record ObligationReadingChosen(String obligation, String reading, Provenance provenance)
        implements
            GovernanceEvent {}
