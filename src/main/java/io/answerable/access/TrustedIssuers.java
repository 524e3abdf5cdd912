package io.answerable.access;

import io.answerable.access.IssuerProperties.Issuer;
import io.answerable.access.spi.TrustedIssuer;
import io.answerable.kernel.StartRefused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ResourceLoader;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/** The issuers whose tokens are accepted, each with the keys to check them. */
@Component
class TrustedIssuers {

    private final ResourceLoader resources;
    private final Map<String, JwtDecoder> decoders = new HashMap<>();

    TrustedIssuers(IssuerProperties configured, ObjectProvider<TrustedIssuer> own, ResourceLoader resources) {
        this.resources = resources;
        configured.all().forEach(it -> decoders.put(it.issuer(), decoder(it)));
        own.forEach(it -> decoders.put(it.issuer(), decoder(key(it), it.issuer(), null)));
    }

    Optional<JwtDecoder> decoderOf(String issuer) {
        return Optional.ofNullable(decoders.get(issuer));
    }

    boolean trusts(String issuer) {
        return decoders.containsKey(issuer);
    }

    private static VerificationKey key(TrustedIssuer own) {
        return VerificationKey.of(own.key()).orElseThrow(() -> unreadable(own.issuer()));
    }

    private JwtDecoder decoder(Issuer issuer) {
        var jwkSetUri = issuer.jwkSetUri();
        var publicKey = issuer.publicKey();
        if (jwkSetUri != null && publicKey == null) {
            return decoder(jwkSetUri, issuer);
        }
        if (publicKey != null && jwkSetUri == null) {
            return decoder(key(issuer.issuer(), publicKey), issuer.issuer(), issuer.audience());
        }
        throw new StartRefused("The issuer " + issuer.issuer() + " needs either a jwk-set-uri or a public-key.");
    }

    private static JwtDecoder decoder(String jwkSetUri, Issuer issuer) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(jwkSetUri)
                .validateType(false)
                .jwsAlgorithms(it -> it.addAll(TokenRules.ALGORITHMS))
                .build();
        decoder.setJwtValidator(TokenRules.of(issuer.issuer(), issuer.audience()));
        return decoder;
    }

    private static JwtDecoder decoder(VerificationKey key, String issuer, @Nullable String audience) {
        var decoder = key.decoder();
        decoder.setJwtValidator(TokenRules.of(issuer, audience));
        return decoder;
    }

    private VerificationKey key(String issuer, String publicKey) {
        return VerificationKey.ofPem(pem(publicKey)).orElseThrow(() -> unreadable(issuer));
    }

    private static StartRefused unreadable(String issuer) {
        return new StartRefused("The public-key of the issuer " + issuer
                + " is neither an RSA key nor one on the curves P-256, P-384 or P-521, in PEM (BEGIN PUBLIC KEY).");
    }

    /** Empty where nothing can be read: the operator needs the name of the issuer, not the stack. */
    private String pem(String publicKey) {
        if (publicKey.startsWith("-----BEGIN")) {
            return publicKey;
        }
        try {
            return resources.getResource(publicKey).getContentAsString(StandardCharsets.US_ASCII);
        } catch (IOException e) {
            return "";
        }
    }
}
