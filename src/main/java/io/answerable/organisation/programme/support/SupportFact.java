package io.answerable.organisation.programme.support;

import io.answerable.organisation.ExternalPartyId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who supports us, for what and how long.
 *
 * @param ends the last good day; null: open
 * @param certifiesUs whether the party certified us when it was engaged
 * @param conflictNote what is done so that the party does not judge its own work
 */
record SupportFact(ExternalPartyId party, SupportKind kind, String purpose, LocalDate begins, @Nullable LocalDate ends,
        boolean certifiesUs, @Nullable String conflictNote) {

    SupportFact noting(String note) {
        return new SupportFact(party, kind, purpose, begins, ends, certifiesUs, note);
    }

    SupportFact ending(LocalDate lastDay) {
        return new SupportFact(party, kind, purpose, begins, lastDay, certifiesUs, conflictNote);
    }
}
