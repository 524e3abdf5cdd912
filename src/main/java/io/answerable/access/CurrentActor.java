package io.answerable.access;

import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.Provenance;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells use cases and directories who is calling. */
@Component
public class CurrentActor {

    private final Clock clock;
    private final OrganisationCalendar calendar;

    CurrentActor(Clock clock, OrganisationCalendar calendar) {
        this.clock = clock;
        this.calendar = calendar;
    }

    /** The caller, if there is one that belongs to an organisation. */
    static Optional<Actor> find() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof ActorAuthentication it
                ? Optional.of(it.actor())
                : Optional.empty();
    }

    public Actor actor() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is calling"));
    }

    public OrganisationId organisation() {
        return actor().organisation();
    }

    /** Today, in the time zone of the caller's organisation. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(calendar.zoneOf(organisation())));
    }

    /** The day on which something happened, in the time zone of the caller's organisation. */
    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, calendar.zoneOf(organisation()));
    }

    /** Who acts, and when; the cause is the current request unless a listener or an import has named another. */
    public Provenance provenance() {
        var actor = actor();
        return new Provenance(actor.organisation(), actor.ref(), clock.instant(), null, CurrentCause.get());
    }

    /**
     * Lets only those pass who hold the permission for the whole organisation.
     *
     * @throws AccessDeniedException otherwise; the API answers {@code FORBIDDEN}
     */
    public void require(Permission permission) {
        if (!actor().may(permission)) {
            throw new AccessDeniedException("Requires " + permission);
        }
    }
}
