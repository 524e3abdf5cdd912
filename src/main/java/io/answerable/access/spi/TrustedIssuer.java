package io.answerable.access.spi;

import java.security.interfaces.RSAPublicKey;

/** A token issuer that the application itself brings along, beside those of its configuration; the demo does. */
public interface TrustedIssuer {

    /** The {@code iss} claim of its tokens. */
    String issuer();

    /** The key that its tokens are signed with (RS256). */
    RSAPublicKey key();
}
