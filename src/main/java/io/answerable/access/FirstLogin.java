package io.answerable.access;

import io.answerable.kernel.OrganisationId;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Binds a login that nobody has bound yet to the person who has its verified e-mail address, in the organisations that
 * named its issuer theirs. A login that was unbound there stays so until an administrator binds it again.
 */
@Component
class FirstLogin {

    private final Bindings bindings;
    private final BindingByEmail byEmail;
    private final ActingAs actingAs;

    FirstLogin(Bindings bindings, BindingByEmail byEmail, ActingAs actingAs) {
        this.bindings = bindings;
        this.byEmail = byEmail;
        this.actingAs = actingAs;
    }

    /**
     * @param known what the caller is or was bound to
     * @return whether any binding was made
     */
    boolean bind(TokenBearer caller, @Nullable String organisation, List<Binding> known) {
        if (caller.email().isEmpty()) {
            return false;
        }
        var before = known.stream().map(Binding::organisation).collect(Collectors.toSet());
        boolean bound = false;
        for (var candidate : bindings.organisationsOf(caller.issuer()).entrySet()) {
            boolean asked = organisation == null || organisation.equals(candidate.getKey());
            if (asked && !before.contains(candidate.getValue())) {
                bound |= bindIn(candidate.getValue(), caller, caller.email().get());
            }
        }
        return bound;
    }

    private boolean bindIn(OrganisationId organisation, TokenBearer caller, String email) {
        return actingAs.call(Actor.system(organisation), CurrentCause.get(),
                () -> byEmail.bind(caller.issuer(), caller.subject(), email));
    }
}
