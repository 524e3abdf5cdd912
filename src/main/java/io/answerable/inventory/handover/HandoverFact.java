package io.answerable.inventory.handover;

import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a handover stands during some days. */
record HandoverFact(HandoverStatus status, @Nullable PersonId offeredBy, @Nullable PersonId offeredTo,
        @Nullable LocalDate offeredOn, @Nullable LocalDate decidedOn, @Nullable String reason,
        List<String> checklist) {

    HandoverFact {
        checklist = List.copyOf(checklist);
    }

    static HandoverFact offered(@Nullable PersonId by, PersonId to, LocalDate day, List<String> checklist) {
        return new HandoverFact(HandoverStatus.OFFERED, by, to, day, null, null, checklist);
    }

    /** What a dossier says: a status and the day of it. */
    static HandoverFact told(HandoverStatus status, @Nullable LocalDate day) {
        boolean offered = status == HandoverStatus.OFFERED;
        return new HandoverFact(status, null, null, offered ? day : null, offered ? null : day, null, List.of());
    }

    HandoverFact decided(HandoverStatus decision, PersonId by, LocalDate day, @Nullable String why) {
        return new HandoverFact(decision, offeredBy, by, offeredOn, day, why, checklist);
    }

    /** Whether a dossier that says that tells nothing new. */
    boolean agreesWith(HandoverFact told) {
        return status == told.status && (told.day() == null || told.day().equals(day()));
    }

    @Nullable
    LocalDate day() {
        return status == HandoverStatus.OFFERED ? offeredOn : decidedOn;
    }
}
