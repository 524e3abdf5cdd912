package io.answerable.access;

import com.nimbusds.jwt.JWTParser;
import jakarta.servlet.http.HttpServletRequest;
import java.text.ParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationManagerResolver;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Turns the bearer token of a request into the actor it stands for. */
@Component
class CallerResolver implements AuthenticationManagerResolver<HttpServletRequest> {

    /** Names the organisation to act for, by its key, when a login belongs to several. */
    static final String ORGANISATION = "Answerable-Organisation";

    private static final String INVALID = "The token is not valid";

    private final TrustedIssuers issuers;
    private final SigningIn signingIn;

    CallerResolver(TrustedIssuers issuers, SigningIn signingIn) {
        this.issuers = issuers;
        this.signingIn = signingIn;
    }

    @Override
    public AuthenticationManager resolve(HttpServletRequest request) {
        var organisation = request.getHeader(ORGANISATION);
        return authentication -> authenticated(authentication, organisation);
    }

    private Authentication authenticated(Authentication authentication, @Nullable String organisation) {
        if (!(authentication instanceof BearerTokenAuthenticationToken bearer)) {
            throw new InvalidBearerTokenException(INVALID);
        }
        var token = verified(bearer.getToken());
        try {
            return new ActorAuthentication(signingIn.actorOf(token, organisation));
        } catch (DataAccessException | TransactionException e) {
            throw (CallerRefused) CallerRefused.unavailable().initCause(e);
        }
    }

    private Jwt verified(String token) {
        try {
            return decoderFor(token).decode(token);
        } catch (BadJwtException e) {
            throw new InvalidBearerTokenException(INVALID, e);
        } catch (JwtException e) {
            throw (CallerRefused) CallerRefused.unavailable().initCause(e);
        }
    }

    /** The claimed issuer only chooses among the trusted ones; the decoder found checks it again with the signature. */
    private JwtDecoder decoderFor(String token) {
        return issuers.decoderOf(claimedIssuer(token)).orElseThrow(() -> new InvalidBearerTokenException(INVALID));
    }

    private static String claimedIssuer(String token) {
        try {
            var issuer = JWTParser.parse(token).getJWTClaimsSet().getIssuer();
            if (issuer != null) {
                return issuer;
            }
        } catch (ParseException e) {
            // falls through: the caller learns no more than that it is invalid
        }
        throw new InvalidBearerTokenException(INVALID);
    }
}
