package io.answerable.access.graphql;

import io.answerable.access.Actor;
import io.answerable.access.OrganisationView;
import io.answerable.access.Permission;
import io.answerable.kernel.ActorRef;
import java.util.Comparator;
import java.util.List;

/** Whoever is calling. */
record Viewer(ActorRef.Kind kind, String actor, OrganisationView organisation, List<Grant> grants) {

    /** One permission, and whether it holds for the whole organisation or just for some units and systems. */
    record Grant(Permission permission, boolean everywhere) {}

    static Viewer of(Actor actor, OrganisationView organisation) {
        var grants = actor.grants()
                .entrySet()
                .stream()
                .filter(it -> !it.getValue().isNowhere())
                .map(it -> new Grant(it.getKey(), it.getValue().everywhere()))
                .sorted(Comparator.comparing(Grant::permission))
                .toList();
        return new Viewer(actor.ref().kind(), actor.ref().reference(), organisation, grants);
    }

    public List<Permission> permissions() {
        return grants.stream().map(Grant::permission).toList();
    }
}
