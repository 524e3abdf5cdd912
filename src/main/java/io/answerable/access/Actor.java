package io.answerable.access;

import io.answerable.access.spi.Standing.Held;
import io.answerable.kernel.ActorRef;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.PersonId;
import java.util.Map;
import java.util.Set;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whoever calls, on behalf of exactly one organisation: which roles they hold today, and how far each permission reaches.
 */
public record Actor(OrganisationId organisation, ActorRef ref, Map<Permission, Reach> grants, Set<Held> roles) {

    public Actor {
        grants = Map.copyOf(grants);
        roles = Set.copyOf(roles);
    }

    /** Somebody who holds no role. */
    public Actor(OrganisationId organisation, ActorRef ref, Map<Permission, Reach> grants) {
        this(organisation, ref, grants, Set.of());
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

    /**
     * Whether the role is held today for the organisation, for this unit or for this system. A role says who may act; what
     * a token has given away is not regained by it, so the permission is asked for as well.
     *
     * @param role key in the catalogue, for example {@code role.project-lead}
     */
    public boolean holds(String role, @Nullable UUID unit, @Nullable UUID system) {
        return roles.stream().filter(it -> it.role().equals(role)).anyMatch(it -> covers(it, unit, system));
    }

    private static boolean covers(Held held, @Nullable UUID unit, @Nullable UUID system) {
        return held.unit() == null && held.system() == null
                || held.unit() != null && held.unit().equals(unit)
                || held.system() != null && held.system().equals(system);
    }
}
