package io.answerable.kernel;

import org.jmolecules.event.types.DomainEvent;

/** Something happened that others may have to act upon; carries ids and values only, and who caused it. */
public interface GovernanceEvent extends DomainEvent {

    Provenance provenance();
}
