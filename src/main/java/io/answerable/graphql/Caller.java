package io.answerable.graphql;

import io.answerable.kernel.ActorRef;
import io.answerable.kernel.OrganisationId;
import java.util.Optional;

/** Tells for whom a request is answered, so that a repeated one is recognised. Implemented by Access. */
public interface Caller {

    /** Whoever is calling; empty when nobody that belongs to an organisation is. */
    Optional<Identity> identity();

    /** One actor of one organisation. */
    record Identity(OrganisationId organisation, ActorRef actor) {}
}
