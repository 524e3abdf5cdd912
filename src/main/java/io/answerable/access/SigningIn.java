package io.answerable.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** Finds the actor behind a genuine token: one organisation, one person or client, and what they may do today. */
@Component
class SigningIn {

    private final Bindings bindings;
    private final FirstLogin firstLogin;
    private final Grants grants;

    SigningIn(Bindings bindings, FirstLogin firstLogin, Grants grants) {
        this.bindings = bindings;
        this.firstLogin = firstLogin;
        this.grants = grants;
    }

    /**
     * @param organisation key of the organisation to act for; needed when the login belongs to several
     * @throws CallerRefused when the bearer cannot act
     */
    Actor actorOf(Jwt token, @Nullable String organisation) {
        var caller = TokenBearer.of(token);
        var actor = grants.actorOf(bindingOf(caller, organisation), caller);
        if (actor.grants().isEmpty()) {
            throw CallerRefused.notBound();
        }
        return TokenNarrowing.narrowed(actor, token);
    }

    private Binding bindingOf(TokenBearer caller, @Nullable String organisation) {
        var known = bindings.of(caller);
        var open = open(known, organisation);
        if (open.isEmpty() && firstLogin.bind(caller, organisation, known)) {
            open = open(bindings.of(caller), organisation);
        }
        return only(open);
    }

    private static List<Binding> open(List<Binding> all, @Nullable String organisation) {
        return all.stream()
                .filter(Binding::open)
                .filter(it -> organisation == null || organisation.equals(it.key()))
                .toList();
    }

    private static Binding only(List<Binding> open) {
        return switch (open.size()) {
            case 0 -> throw CallerRefused.notBound();
            case 1 -> open.getFirst();
            default -> throw CallerRefused.organisationRequired();
        };
    }
}
