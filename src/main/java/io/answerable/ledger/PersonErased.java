package io.answerable.ledger;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;

/** The values in the ledger that told who somebody was can be read by nobody any more. */
public record PersonErased(PersonId person, Provenance provenance) implements GovernanceEvent {}
