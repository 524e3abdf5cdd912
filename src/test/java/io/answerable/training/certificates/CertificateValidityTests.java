package io.answerable.training.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.kernel.Days;
import io.answerable.kernel.NewId;
import io.answerable.kernel.PersonId;
import io.answerable.training.CertificateStatus;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** On which days certificates count. */
class CertificateValidityTests {

    private static final LocalDate ISSUED = LocalDate.parse("2025-10-01");
    private static final LocalDate EXPIRES = LocalDate.parse("2026-10-01");

    private final PersonId person = PersonId.of(NewId.next());

    @Test
    @DisplayName("Reading 2: a certificate counts on the day of its expiry, and no longer on the day after")
    void aCertificateCountsOnItsLastDay() {
        var certificate = certificate(EXPIRES, null);

        assertThat(certificate.valid()).isEqualTo(Days.between(ISSUED, EXPIRES.plusDays(1)));
        assertThat(certificate.statusOn(ISSUED)).isEqualTo(CertificateStatus.VALID);
        assertThat(certificate.statusOn(EXPIRES)).isEqualTo(CertificateStatus.VALID);
        assertThat(certificate.statusOn(EXPIRES.plusDays(1))).isEqualTo(CertificateStatus.EXPIRED);
    }

    @Test
    void aCertificateWithoutExpiryCountsForLifeUnlessItIsRevoked() {
        assertThat(certificate(null, null).valid()).isEqualTo(Days.from(ISSUED));

        var revoked = certificate(null, EXPIRES);
        assertThat(revoked.valid()).isEqualTo(Days.between(ISSUED, EXPIRES));
        assertThat(revoked.statusOn(EXPIRES)).isEqualTo(CertificateStatus.REVOKED);
    }

    private CertificateFact certificate(@Nullable LocalDate expires, @Nullable LocalDate revoked) {
        return new CertificateFact(person, "CERT-OVERSIGHT", null, ISSUED, expires, revoked, null, null);
    }
}
