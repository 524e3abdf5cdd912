package io.answerable.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.answerable.access.spi.TrustedIssuer;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.function.Consumer;

/** Signs real tokens for tests. */
class TestIssuer implements TrustedIssuer {

    private final String issuer;
    private final RSAKey key;

    TestIssuer(String issuer) {
        this.issuer = issuer;
        try {
            this.key = new RSAKeyGenerator(2048).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String issuer() {
        return issuer;
    }

    @Override
    public RSAPublicKey key() {
        try {
            return key.toRSAPublicKey();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String tokenOf(String subject) {
        return tokenOf(subject, it -> {
        });
    }

    String tokenOf(String subject, Consumer<JWTClaimsSet.Builder> claims) {
        return signed(claims(subject, claims), key);
    }

    /** A token that claims to be of this issuer but is signed with another key. */
    String forgedTokenOf(String subject) {
        return signed(claims(subject, it -> {
        }), new TestIssuer(issuer).key);
    }

    JWTClaimsSet claims(String subject, Consumer<JWTClaimsSet.Builder> more) {
        var now = Instant.now();
        var builder = new JWTClaimsSet.Builder().issuer(issuer)
                .subject(subject)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))));
        more.accept(builder);
        return builder.build();
    }

    private static String signed(JWTClaimsSet claims, RSAKey key) {
        try {
            var token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
