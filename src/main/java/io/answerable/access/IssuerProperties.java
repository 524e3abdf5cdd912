package io.answerable.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whose tokens are accepted. The list is fixed at start; no token ever names the place its keys are fetched from.
 */
@ConfigurationProperties("answerable")
record IssuerProperties(@Nullable List<Issuer> issuers) {

    List<Issuer> all() {
        return issuers == null ? List.of() : issuers;
    }

    /**
     * @param issuer the {@code iss} claim
     * @param jwkSetUri where the issuer publishes its keys; this or {@code publicKey}
     * @param publicKey an RSA or EC key (P-256, P-384, P-521) in PEM, or the location of one ({@code file:…})
     * @param audience the {@code aud} that tokens must name, if any
     */
    record Issuer(String issuer, @Nullable String jwkSetUri, @Nullable String publicKey, @Nullable String audience) {}
}
