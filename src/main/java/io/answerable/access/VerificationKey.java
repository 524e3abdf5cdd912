package io.answerable.access;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * The one key that an issuer signs its tokens with, and the algorithms that go with its kind. What algorithm a token
 * claims for itself decides nothing beyond that.
 */
record VerificationKey(PublicKey key, Set<JWSAlgorithm> algorithms) {

    private static final Pattern PEM = Pattern
            .compile("-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\\s]+)-----END PUBLIC KEY-----");

    private static final Map<Curve, JWSAlgorithm> BY_CURVE = Map.of(Curve.P_256, JWSAlgorithm.ES256, Curve.P_384,
            JWSAlgorithm.ES384, Curve.P_521, JWSAlgorithm.ES512);

    /** Empty for a text that is no public key in PEM, or a key of a kind that no token may be signed with. */
    static Optional<VerificationKey> ofPem(String text) {
        var pem = PEM.matcher(text.strip());
        if (!pem.matches()) {
            return Optional.empty();
        }
        var content = Base64.getMimeDecoder().decode(pem.group(1));
        return read("RSA", content).or(() -> read("EC", content)).flatMap(VerificationKey::of);
    }

    /** Empty for a key of a kind that no token may be signed with. */
    static Optional<VerificationKey> of(PublicKey key) {
        return switch (key) {
            case RSAPublicKey rsa ->
                Optional.of(new VerificationKey(rsa, JWSAlgorithm.Family.RSA));
            case ECPublicKey curve -> algorithmOf(curve).map(it -> new VerificationKey(curve, Set.of(it)));
            default -> Optional.empty();
        };
    }

    /** Checks signatures and nothing else. */
    NimbusJwtDecoder decoder() {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSTypeVerifier((type, context) -> {
        });
        processor.setJWTClaimsSetVerifier((claims, context) -> {
        });
        processor.setJWSKeySelector(
                (header, context) -> algorithms.contains(header.getAlgorithm()) ? List.of(key) : List.of());
        return new NimbusJwtDecoder(processor);
    }

    private static Optional<JWSAlgorithm> algorithmOf(ECPublicKey key) {
        @Nullable
        Curve curve = Curve.forECParameterSpec(key.getParams());
        return curve == null ? Optional.empty() : Optional.ofNullable(BY_CURVE.get(curve));
    }

    private static Optional<PublicKey> read(String kind, byte[] content) {
        try {
            return Optional.of(KeyFactory.getInstance(kind).generatePublic(new X509EncodedKeySpec(content)));
        } catch (InvalidKeySpecException e) {
            return Optional.empty();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows " + kind, e);
        }
    }
}
