package io.answerable.ledger;

import io.answerable.kernel.Provenance;

/** A fact and who brought it about, on its way into the chain. */
record RecordedFact(Provenance by, Fact fact) {}
