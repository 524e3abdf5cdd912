package io.answerable.access;

import io.answerable.access.IssuerProperties.Issuer;
import io.answerable.access.spi.TrustedIssuer;
import io.answerable.kernel.StartRefused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPublicKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.security.converter.RsaKeyConverters;
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
        own.forEach(it -> decoders.put(it.issuer(), decoder(it.key(), it.issuer(), null)));
    }

    Optional<JwtDecoder> decoderOf(String issuer) {
        return Optional.ofNullable(decoders.get(issuer));
    }

    boolean trusts(String issuer) {
        return decoders.containsKey(issuer);
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

    private static JwtDecoder decoder(RSAPublicKey key, String issuer, @Nullable String audience) {
        var decoder = NimbusJwtDecoder.withPublicKey(key).validateType(false).build();
        decoder.setJwtValidator(TokenRules.of(issuer, audience));
        return decoder;
    }

    private RSAPublicKey key(String issuer, String publicKey) {
        try (InputStream pem = pem(publicKey)) {
            var key = RsaKeyConverters.x509().convert(pem);
            if (key != null) {
                return key;
            }
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            // falls through: the operator needs the name of the issuer, not the stack
        }
        throw new StartRefused("The public-key of the issuer " + issuer + " is not an RSA key in PEM.");
    }

    private InputStream pem(String publicKey) throws IOException {
        var inline = publicKey.startsWith("-----BEGIN");
        return inline
                ? new ByteArrayResource(publicKey.getBytes(StandardCharsets.US_ASCII)).getInputStream()
                : resources.getResource(publicKey).getInputStream();
    }
}
