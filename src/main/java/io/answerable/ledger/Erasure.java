package io.answerable.ledger;

import io.answerable.kernel.PersonId;
import java.time.Instant;

/** That somebody's personal values were erased from the ledger, and when. */
public record Erasure(PersonId person, Instant erasedAt) {}
