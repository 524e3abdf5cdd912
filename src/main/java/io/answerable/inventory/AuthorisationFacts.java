package io.answerable.inventory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier says about one authorisation, as of one day. The system and people are referred to by key.
 *
 * @param status never {@code EXPIRED}: that follows from the days
 */
public record AuthorisationFacts(String key, String system, AuthorisationKind kind, AuthorisationStatus status,
        @Nullable String grantedBy, @Nullable String onBehalfOf, @Nullable LocalDate granted,
        @Nullable LocalDate validUntil, @Nullable String conditions) {}
