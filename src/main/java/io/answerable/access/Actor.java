package io.answerable.access;

import io.answerable.kernel.ActorRef;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.PersonId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whoever calls, on behalf of exactly one organisation, and how far each permission of theirs reaches.
 */
public record Actor(OrganisationId organisation, ActorRef ref, Map<Permission, Reach> grants) {

    public Actor {
        grants = Map.copyOf(grants);
    }

    /** The application itself at work for one organisation, for example when a listener handles an event. */
    public static Actor system(OrganisationId organisation) {
        return acting(organisation, ActorRef.SYSTEM);
    }

    /** Somebody who may do everything; for listeners, imports and operator commands that were authorised before. */
    public static Actor acting(OrganisationId organisation, ActorRef ref) {
        var everything = new java.util.EnumMap<Permission, Reach>(Permission.class);
        for (var permission : Permission.values()) {
            everything.put(permission, Reach.EVERYWHERE);
        }
        return new Actor(organisation, ref, everything);
    }

    public Optional<PersonId> person() {
        return ref.person();
    }

    public Reach reachOf(Permission permission) {
        return grants.getOrDefault(permission, Reach.NOWHERE);
    }

    /** Whether the permission is held for the whole organisation. */
    public boolean may(Permission permission) {
        return reachOf(permission).everywhere();
    }

    /** Whether the permission is held for something that belongs to this unit or this system. */
    public boolean may(Permission permission, @Nullable UUID unit, @Nullable UUID system) {
        return reachOf(permission).covers(unit, system);
    }

    /** Whether the permission is held for anything at all. */
    public boolean maySomewhere(Permission permission) {
        return !reachOf(permission).isNowhere();
    }
}
