package io.answerable.kernel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who did something, for which organisation, when, why and caused by what; travels with every event because a listener
 * has no request behind it.
 *
 * @param actor the person, the client or the system itself that acted
 * @param at the instant of the act, UTC
 * @param reason what the actor gave as the reason, if anything
 * @param cause what led to the act: a request, an import or an event, as an opaque reference
 */
public record Provenance(
        OrganisationId organisation, ActorRef actor, Instant at, @Nullable String reason, String cause) {

    public Provenance because(@Nullable String reason) {
        return new Provenance(organisation, actor, at, reason, cause);
    }

    public Provenance causedBy(String cause) {
        return new Provenance(organisation, actor, at, reason, cause);
    }
}
