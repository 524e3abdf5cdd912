package io.answerable.ledger;

import io.answerable.kernel.ActorRef;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.Provenance;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One link of an organisation's chain. Its hash covers all of it and, through {@code previous}, everything before it.
 *
 * @param sequence counts from 1 without a gap
 * @param at to the microsecond, because the database keeps no more
 * @param previous hash of the entry before
 */
record Entry(OrganisationId organisation, long sequence, Instant at, ActorRef actor, @Nullable String reason,
        String cause, String subjectType, UUID subject, @Nullable String subjectKey, String act,
        @Nullable LocalDate effectiveFrom, List<EntryChange> changes, Hash previous) {

    Entry {
        at = at.truncatedTo(ChronoUnit.MICROS);
        changes = List.copyOf(changes);
    }

    static Entry of(Provenance by, Fact fact, List<EntryChange> changes, long sequence, Hash previous) {
        return new Entry(by.organisation(), sequence, by.at(), by.actor(), by.reason(), by.cause(), fact.type(),
                fact.subject(), fact.key(), fact.act(), fact.effectiveFrom(), changes, previous);
    }

    Hash hash() {
        return Hash.over(CanonicalForm.of(this));
    }
}
