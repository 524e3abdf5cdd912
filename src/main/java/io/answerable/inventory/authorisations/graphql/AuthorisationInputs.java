package io.answerable.inventory.authorisations.graphql;

import io.answerable.graphql.Reference;
import io.answerable.inventory.AuthorisationKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What clients send about authorisations; {@code dryRun} and {@code idempotencyKey} are handled around every act. */
final class AuthorisationInputs {

    private AuthorisationInputs() {}

    record Ask(Reference aiSystem, String key, AuthorisationKind kind, @Nullable String reason) {}

    /** An act upon one authorisation. */
    sealed interface Act {

        Reference authorisation();

        int expectedVersion();

        @Nullable
        String reason();
    }

    record Decide(Reference authorisation, int expectedVersion, @Nullable String reason) implements Act {}

    record Grant(Reference authorisation, int expectedVersion, @Nullable LocalDate validUntil,
            @Nullable String conditions, @Nullable Reference onBehalfOf, @Nullable String reason) implements Act {}
}
