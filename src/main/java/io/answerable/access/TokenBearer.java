package io.answerable.access;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * What a genuine token says about its bearer.
 *
 * @param email the address, in lower case, that the issuer has verified; empty if there is none
 */
record TokenBearer(String issuer, String subject, Optional<String> email) {

    static TokenBearer of(Jwt token) {
        return new TokenBearer(Objects.requireNonNull(token.getClaimAsString("iss")),
                Objects.requireNonNull(token.getSubject()), verifiedEmail(token));
    }

    private static Optional<String> verifiedEmail(Jwt token) {
        boolean verified = Boolean.TRUE.equals(token.getClaims().get("email_verified"));
        return Optional.ofNullable(token.getClaimAsString("email"))
                .filter(it -> verified && !it.isBlank())
                .map(it -> it.strip().toLowerCase(Locale.ROOT));
    }
}
