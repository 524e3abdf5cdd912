package io.answerable.access.graphql;

import io.answerable.access.LoginView;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The login as it is now, or why nothing was changed. */
record LoginPayload(@Nullable LoginView login, List<Refusal> errors) {

    static LoginPayload of(Outcome<LoginView> outcome) {
        return switch (outcome) {
            case Outcome.Done<LoginView>(var login) -> new LoginPayload(login, List.of());
            case Outcome.Refused<LoginView>(var refusals) -> new LoginPayload(null, refusals);
        };
    }
}
