package io.answerable.training.certificates;

import io.answerable.training.CertificateId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A proof that is to count no longer.
 *
 * @param on the day from which it no longer counts; null: today
 */
public record RevokeCertificate(CertificateId certificate, int expectedVersion, @Nullable LocalDate on,
        @Nullable String reason) {}
