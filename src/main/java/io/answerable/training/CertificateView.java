package io.answerable.training;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The certificate of a person as known on a day.
 *
 * @param certification key in the catalogue, for example {@code CERT-OVERSIGHT}
 * @param system the system for which alone it counts
 * @param expires last good day; null: for life
 * @param revoked the day from which it no longer counts
 * @param issuer who gave it
 * @param evidence where the proof is kept
 */
public record CertificateView(CertificateId id, String key, PersonId person, String certification,
        @Nullable AiSystemId system, @Nullable LocalDate issued, @Nullable LocalDate expires,
        @Nullable LocalDate revoked, @Nullable String issuer, @Nullable String evidence, CertificateStatus status,
        int version, LocalDate asOf) {}
