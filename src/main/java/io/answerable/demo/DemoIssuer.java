package io.answerable.demo;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.answerable.access.spi.TrustedIssuer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Signs the tokens of the demo, with a key that is made at the first start and never leaves the data directory. */
@Component
@Profile("demo")
class DemoIssuer implements TrustedIssuer {

    private static final String NAME = "https://demo.answerable.invalid";
    private static final Duration VALIDITY = Duration.ofDays(365);
    private static final int KEY_BITS = 2048;

    private final RSAKey key;
    private final Clock clock;

    DemoIssuer(@Value("${answerable.data-directory}") Path directory, Clock clock) throws IOException {
        this.clock = clock;
        Files.createDirectories(directory);
        var file = directory.resolve("issuer.jwk");
        if (!Files.exists(file)) {
            PrivateFile.write(file, newKey().toJSONString());
        }
        this.key = read(file);
    }

    @Override
    public String issuer() {
        return NAME;
    }

    @Override
    public RSAPublicKey key() {
        try {
            return key.toRSAPublicKey();
        } catch (JOSEException e) {
            throw new IllegalStateException("The key of the demo cannot be used", e);
        }
    }

    String tokenOf(String subject) {
        var now = clock.instant();
        var claims = new JWTClaimsSet.Builder().issuer(NAME)
                .subject(subject)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(VALIDITY)))
                .build();
        try {
            var token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("A token of the demo cannot be signed", e);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(KEY_BITS).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("No key for the demo could be made", e);
        }
    }

    private static RSAKey read(Path file) throws IOException {
        try {
            return RSAKey.parse(Files.readString(file));
        } catch (ParseException e) {
            throw new IOException(file + " is not a key; delete it to have a new one made", e);
        }
    }
}
