package io.answerable.ledger;

import io.answerable.kernel.ActorRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, as it stands in the ledger (R-AUD-21).
 *
 * @param sequence its place in the chain of the organisation, from 1 without a gap
 * @param act what happened, in the past tense, for example {@code ASSIGNED}
 * @param reason what the actor gave as the reason, if anything
 * @param cause the request, import or event that led to it, as an opaque reference
 * @param effectiveFrom the day from which it holds, where that differs from the day of recording
 * @param hash SHA-256 over the entry and, through its predecessor's hash, over everything before it
 */
public record LedgerEntryView(long sequence, Instant at, ActorRef actor, String act, LedgerSubject subject,
        @Nullable String reason, String cause, @Nullable LocalDate effectiveFrom, List<LedgerChange> changes,
        String hash) {

    public LedgerEntryView {
        changes = List.copyOf(changes);
    }

    public ActorRef.Kind actorKind() {
        return actor.kind();
    }

    public String actorReference() {
        return actor.reference();
    }
}
