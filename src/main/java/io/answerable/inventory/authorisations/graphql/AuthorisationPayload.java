package io.answerable.inventory.authorisations.graphql;

import io.answerable.inventory.AuthorisationView;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of an act upon an authorisation: the authorisation, or why it was refused. */
record AuthorisationPayload(@Nullable AuthorisationView authorisation, List<Refusal> errors) {

    static AuthorisationPayload of(Outcome<AuthorisationView> outcome) {
        return switch (outcome) {
            case Outcome.Done<AuthorisationView>(var done) -> new AuthorisationPayload(done, List.of());
            case Outcome.Refused<AuthorisationView>(var refusals) -> new AuthorisationPayload(null, refusals);
        };
    }
}
