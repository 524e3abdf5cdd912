package io.answerable.inventory.obligations;

import io.answerable.inventory.ObligationEvidenceView;
import io.answerable.kernel.Days;
import io.answerable.reference.LegalObligation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Evidence and the days on which it counts.
 *
 * @param obligation key of the duty; null: every duty that asks for evidence of that kind
 */
record HeldEvidence(@Nullable String obligation, ObligationEvidenceView evidence, Days days) {

    boolean shows(LegalObligation duty) {
        return obligation == null
                ? duty.duty().evidence().contains(evidence.kind())
                : obligation.equals(duty.key());
    }

    boolean countsOn(LocalDate day) {
        return days.contain(day);
    }
}
