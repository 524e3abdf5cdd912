package io.answerable.access;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;

/** What a token must fulfil beside its signature: the issuer, the time, the audience, a subject. */
final class TokenRules {

    /** Asymmetric algorithms only: with a shared secret the verifier could also sign. */
    static final Set<SignatureAlgorithm> ALGORITHMS = Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.RS384,
            SignatureAlgorithm.RS512, SignatureAlgorithm.PS256, SignatureAlgorithm.PS384, SignatureAlgorithm.PS512,
            SignatureAlgorithm.ES256, SignatureAlgorithm.ES384, SignatureAlgorithm.ES512);

    private static final Duration CLOCK_SKEW = Duration.ofSeconds(30);

    private TokenRules() {}

    static OAuth2TokenValidator<Jwt> of(String issuer, @Nullable String audience) {
        var rules = new ArrayList<OAuth2TokenValidator<Jwt>>(
                List.of(type(), time(), new JwtIssuerValidator(issuer), subject()));
        if (audience != null) {
            rules.add(audience(audience));
        }
        return new DelegatingOAuth2TokenValidator<>(rules);
    }

    private static OAuth2TokenValidator<Jwt> type() {
        var type = new JwtTypeValidator("JWT", "at+jwt", "application/at+jwt");
        type.setAllowEmpty(true);
        return type;
    }

    private static OAuth2TokenValidator<Jwt> time() {
        var time = new JwtTimestampValidator(CLOCK_SKEW);
        time.setAllowEmptyExpiryClaim(false);
        return time;
    }

    private static OAuth2TokenValidator<Jwt> subject() {
        return new JwtClaimValidator<Object>(JwtClaimNames.SUB, it -> it instanceof String name && !name.isBlank());
    }

    private static OAuth2TokenValidator<Jwt> audience(String audience) {
        return new JwtClaimValidator<Object>(JwtClaimNames.AUD,
                it -> it instanceof List<?> named && named.contains(audience));
    }
}
