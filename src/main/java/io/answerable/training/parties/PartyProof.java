package io.answerable.training.parties;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Evidence that the people of an external party hold a certificate.
 *
 * @param expires the last good day; null: for life
 * @param evidence where it is kept
 */
public record PartyProof(String certification, @Nullable LocalDate expires, String evidence, LocalDate seen) {

    boolean countsOn(LocalDate day) {
        return !day.isBefore(seen) && (expires == null || !day.isAfter(expires));
    }
}
