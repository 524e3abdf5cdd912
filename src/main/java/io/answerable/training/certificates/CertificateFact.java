package io.answerable.training.certificates;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.Days;
import io.answerable.kernel.PersonId;
import io.answerable.training.CertificateStatus;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a certificate during some days.
 *
 * @param issuer who gave it
 * @param evidence where the proof is kept
 */
record CertificateFact(PersonId person, String certification, @Nullable AiSystemId system, @Nullable LocalDate issued,
        @Nullable LocalDate expires, @Nullable LocalDate revoked, @Nullable String issuer, @Nullable String evidence) {

    /** The days on which it counts: the last good day is one of them (rule reading 2), the day it is revoked is not. */
    Days valid() {
        var lasting = Days.between(issued, expires == null ? null : expires.plusDays(1));
        return revoked == null ? lasting : lasting.and(Days.before(revoked));
    }

    /** What of it was so by that day, on which it had been issued: whoever takes it away later has not done so yet. */
    CertificateFact by(LocalDate day) {
        return revoked == null || !revoked.isAfter(day) ? this : revokedOn(null);
    }

    /** Whether it counts on that day, on which it has been issued. */
    CertificateStatus statusOn(LocalDate day) {
        if (revoked != null && !day.isBefore(revoked)) {
            return CertificateStatus.REVOKED;
        }
        return expires != null && day.isAfter(expires) ? CertificateStatus.EXPIRED : CertificateStatus.VALID;
    }

    CertificateFact revokedOn(@Nullable LocalDate day) {
        return new CertificateFact(person, certification, system, issued, expires, day, issuer, evidence);
    }
}
