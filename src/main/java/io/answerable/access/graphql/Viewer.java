package io.answerable.access.graphql;

import io.answerable.access.Actor;
import io.answerable.access.OrganisationView;
import io.answerable.access.Permission;
import io.answerable.kernel.ActorRef;
import java.util.List;

/** Whoever is calling. */
record Viewer(ActorRef.Kind kind, String actor, OrganisationView organisation, List<Grant> grants) {

    static Viewer of(Actor actor, OrganisationView organisation) {
        return new Viewer(actor.ref().kind(), actor.ref().reference(), organisation, Grant.of(actor.grants()));
    }

    public List<Permission> permissions() {
        return grants.stream().map(Grant::permission).toList();
    }
}
