package io.answerable.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.kernel.Days;
import io.answerable.kernel.NewId;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** On which days certificates and courses count. */
class ValidityTests {

    private static final LocalDate ISSUED = LocalDate.parse("2025-10-01");
    private static final LocalDate EXPIRES = LocalDate.parse("2026-10-01");

    private final PersonId person = PersonId.of(NewId.next());

    @Test
    @DisplayName("Reading 2: a certificate counts on the day of its expiry, and no longer on the day after")
    void aCertificateCountsOnItsLastDay() {
        var certificate = certificate(EXPIRES, null);

        assertThat(certificate.valid()).isEqualTo(Days.between(ISSUED, EXPIRES.plusDays(1)));
        assertThat(certificate.statusOn(ISSUED.minusDays(1))).isEqualTo(CertificateStatus.NOT_YET_VALID);
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

    @Test
    @DisplayName("Reading 18: a course counts through its completion + 12 calendar months")
    void aCourseCountsForMonths() {
        var day = LocalDate.parse("2025-11-21");

        assertThat(training(day, TrainingStatus.COMPLETED).valid(12))
                .isEqualTo(Days.between(day, LocalDate.parse("2026-11-22")));
        assertThat(training(day, TrainingStatus.CANCELLED).valid(12)).isEqualTo(Days.never());
        assertThat(training(null, TrainingStatus.COMPLETED).valid(12)).isEqualTo(Days.never());
    }

    private CertificateFact certificate(@Nullable LocalDate expires, @Nullable LocalDate revoked) {
        return new CertificateFact(person, "CERT-OVERSIGHT", null, ISSUED, expires, revoked);
    }

    private TrainingFact training(@Nullable LocalDate completed, TrainingStatus status) {
        return new TrainingFact(person, "TRN-LIT-1", null, null, completed, status);
    }
}
