package io.answerable.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.Test;

/** A token that proves nothing lets nobody in. */
class RefusedTokensTests extends AtTheDoor {

    @Test
    void nobodyEntersWithoutAToken() {
        var answer = ask(VIEWER, null, null);

        assertRefused(answer, 401, "UNAUTHENTICATED");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    }

    @Test
    void aForgedSignatureIsRefused() {
        bind(create(newKey()), workforce.hire());

        assertRefused(ask(VIEWER, issuer.forgedTokenOf(subject), null), 401, "UNAUTHENTICATED");
    }

    @Test
    void anUnsignedTokenIsRefused() {
        bind(create(newKey()), workforce.hire());

        var unsigned = new PlainJWT(issuer.claims(subject, it -> {
        })).serialize();

        assertRefused(ask(VIEWER, unsigned, null), 401, "UNAUTHENTICATED");
    }

    @Test
    void aTokenSignedWithThePublicKeyAsASharedSecretIsRefused() throws JOSEException {
        bind(create(newKey()), workforce.hire());
        var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), issuer.claims(subject, it -> {
        }));
        token.sign(new MACSigner(issuer.key().getEncoded()));

        assertRefused(ask(VIEWER, token.serialize(), null), 401, "UNAUTHENTICATED");
    }

    @Test
    void anExpiredTokenIsRefused() {
        bind(create(newKey()), workforce.hire());

        var expired = issuer.tokenOf(subject,
                it -> it.expirationTime(Date.from(Instant.now().minus(Duration.ofMinutes(1)))));

        assertRefused(ask(VIEWER, expired, null), 401, "UNAUTHENTICATED");
    }

    @Test
    void aTokenThatNeverExpiresIsRefused() {
        bind(create(newKey()), workforce.hire());

        assertRefused(ask(VIEWER, issuer.tokenOf(subject, it -> it.expirationTime(null)), null), 401,
                "UNAUTHENTICATED");
    }

    @Test
    void aForeignIssuerIsRefused() {
        bind(create(newKey()), workforce.hire());

        assertRefused(ask(VIEWER, new TestIssuer("https://elsewhere.test").tokenOf(subject), null), 401,
                "UNAUTHENTICATED");
    }

    @Test
    void rubbishIsRefused() {
        assertRefused(ask(VIEWER, "rubbish", null), 401, "UNAUTHENTICATED");
        assertRefused(ask(VIEWER, "a.b.c", null), 401, "UNAUTHENTICATED");
    }

    @Test
    void anIssuerWhoseKeysCannotBeFetchedIsOurFaultAndCanBeRetried() {
        var token = new TestIssuer("https://login.test").tokenOf(subject);

        var answer = ask(VIEWER, token, null);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(json(answer).at("/errors/0/extensions/retryable").asBoolean()).isTrue();
    }
}
