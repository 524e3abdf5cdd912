package io.answerable.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.answerable.access.IssuerProperties.Issuer;
import io.answerable.access.spi.TrustedIssuer;
import io.answerable.kernel.StartRefused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** An issuer that publishes its keys nowhere is trusted by its one public key, whatever kind that is. */
class TrustedIssuersTests {

    private static final String ISSUER = "https://keys.test";

    @TempDir Path directory;

    @Test
    void anRsaKeyChecksTokens() throws Exception {
        var key = new RSAKeyGenerator(2048).generate();
        var decoder = decoder(pem(key.toPublicKey()));

        for (var algorithm : List.of(JWSAlgorithm.RS256, JWSAlgorithm.RS512, JWSAlgorithm.PS256)) {
            assertThat(decoder.decode(token(algorithm, new RSASSASigner(key))).getSubject()).isEqualTo("ada");
        }
    }

    @Test
    void aKeyOnACurveChecksTokens() throws Exception {
        assertThat(checked(Curve.P_256, JWSAlgorithm.ES256)).isEqualTo("ada");
        assertThat(checked(Curve.P_384, JWSAlgorithm.ES384)).isEqualTo("ada");
        assertThat(checked(Curve.P_521, JWSAlgorithm.ES512)).isEqualTo("ada");
    }

    @Test
    void aTokenOfAnotherKeyIsRefused() throws Exception {
        var decoder = decoder(pem(curve(Curve.P_256).toPublicKey()));
        var other = new ECDSASigner(curve(Curve.P_256));

        assertThatThrownBy(() -> decoder.decode(token(JWSAlgorithm.ES256, other))).isInstanceOf(BadJwtException.class);
    }

    @Test
    void aTokenOfAnotherKindOfKeyIsRefused() throws Exception {
        var decoder = decoder(pem(curve(Curve.P_256).toPublicKey()));
        var other = new RSASSASigner(new RSAKeyGenerator(2048).generate());

        assertThatThrownBy(() -> decoder.decode(token(JWSAlgorithm.RS256, other))).isInstanceOf(BadJwtException.class);
    }

    @Test
    void aKeyMayLieInAFile() throws Exception {
        var key = curve(Curve.P_256);
        var file = Files.writeString(directory.resolve("issuer.pem"), pem(key.toPublicKey()));

        var decoder = decoder(file.toUri().toString());

        assertThat(decoder.decode(token(JWSAlgorithm.ES256, new ECDSASigner(key))).getSubject()).isEqualTo("ada");
    }

    @Test
    void aKeyThatCannotBeUsedStopsTheStartInOneLine() throws GeneralSecurityException {
        var unusable = pem(KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPublic());

        for (var key : List.of(unusable, "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----", "rubbish")) {
            assertThatThrownBy(() -> decoder(key)).isInstanceOf(StartRefused.class)
                    .message()
                    .hasLineCount(1)
                    .contains(ISSUER, "P-256");
        }
    }

    private static String checked(Curve curve, JWSAlgorithm algorithm) throws JOSEException {
        var key = curve(curve);
        return String
                .valueOf(decoder(pem(key.toPublicKey())).decode(token(algorithm, new ECDSASigner(key))).getSubject());
    }

    private static ECKey curve(Curve curve) throws JOSEException {
        return new ECKeyGenerator(curve).generate();
    }

    private static String pem(PublicKey key) {
        return "-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder().encodeToString(key.getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
    }

    private static JwtDecoder decoder(String publicKey) {
        var properties = new IssuerProperties(List.of(new Issuer(ISSUER, null, publicKey, null)));
        var none = new StaticListableBeanFactory().getBeanProvider(TrustedIssuer.class);
        return new TrustedIssuers(properties, none, new DefaultResourceLoader()).decoderOf(ISSUER).orElseThrow();
    }

    private static String token(JWSAlgorithm algorithm, JWSSigner signer) throws JOSEException {
        var token = new SignedJWT(new JWSHeader.Builder(algorithm).keyID("named-by-the-issuer").build(),
                new JWTClaimsSet.Builder().issuer(ISSUER)
                        .subject("ada")
                        .expirationTime(Date.from(Instant.now().plus(Duration.ofMinutes(5))))
                        .build());
        token.sign(signer);
        return token.serialize();
    }
}
