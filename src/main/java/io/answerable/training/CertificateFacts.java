package io.answerable.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier says about one certificate. People and systems are referred to by key.
 *
 * @param certification key in the catalogue, for example {@code CERT-OVERSIGHT}
 * @param system key of the system for which alone it counts
 * @param expires last good day; null: for life
 * @param revoked the day from which it no longer counts
 * @param issuer who gave it
 * @param evidence where the proof is kept
 */
public record CertificateFacts(String key, String person, String certification, @Nullable String system,
        @Nullable LocalDate issued, @Nullable LocalDate expires, @Nullable LocalDate revoked,
        @Nullable String issuer, @Nullable String evidence) {}
