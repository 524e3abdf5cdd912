package io.answerable.inventory;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody asked for an authorisation or decided upon it. */
public sealed interface AuthorisationChanged extends GovernanceEvent {

    AuthorisationId authorisation();

    AiSystemId system();

    AuthorisationKind kind();

    /** Somebody asks for it. */
    record AuthorisationRequested(AuthorisationId authorisation, AiSystemId system, AuthorisationKind kind,
            Provenance provenance) implements AuthorisationChanged {}

    /**
     * It was granted.
     *
     * @param by who granted it
     * @param until the last day on which it is good
     */
    record AuthorisationGranted(AuthorisationId authorisation, AiSystemId system, AuthorisationKind kind, PersonId by,
            LocalDate until, @Nullable String conditions, Provenance provenance)
            implements
                AuthorisationChanged {}

    /** It was refused, for the reason of the provenance. */
    record AuthorisationRefused(AuthorisationId authorisation, AiSystemId system, AuthorisationKind kind,
            Provenance provenance) implements AuthorisationChanged {}

    /** It is void from now on, for the reason of the provenance. */
    record AuthorisationRevoked(AuthorisationId authorisation, AiSystemId system, AuthorisationKind kind,
            Provenance provenance) implements AuthorisationChanged {}

    /** It stays good only until that day, because the system has changed; then somebody has to have granted it anew. */
    record AuthorisationDoubted(AuthorisationId authorisation, AiSystemId system, AuthorisationKind kind,
            LocalDate reconsiderBy, Provenance provenance) implements AuthorisationChanged {}
}
