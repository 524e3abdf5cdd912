package io.answerable.organisation.programme.support;

import io.answerable.organisation.ExternalPartyId;
import io.answerable.organisation.ExternalSupportId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Support by an external party, as on a day (R-ORG-16).
 *
 * @param ends the last good day; null: open
 * @param conflictNote what is done so that the party does not judge its own work
 * @param asOf the day; whatever is read from here on is read as of the same day
 */
public record ExternalSupportView(ExternalSupportId id, String key, ExternalPartyId party, SupportKind kind,
        String purpose,
        LocalDate begins, @Nullable LocalDate ends, @Nullable String conflictNote, int version, LocalDate asOf) {

    /** Whether nothing would be known of a conflict of interest, if there were one. */
    public boolean lacksConflictNote() {
        return current() && conflictNote == null;
    }

    /** Whether it is given on that day. */
    public boolean current() {
        return !asOf.isBefore(begins) && (ends == null || !asOf.isAfter(ends));
    }
}
