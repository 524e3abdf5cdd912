package io.answerable.access;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a permission reaches: everywhere in the organisation, or only to some units and systems.
 *
 * @param everywhere true when the whole organisation is meant; then the sets are empty
 */
public record Reach(boolean everywhere, Set<UUID> units, Set<UUID> systems) {

    public static final Reach EVERYWHERE = new Reach(true, Set.of(), Set.of());
    public static final Reach NOWHERE = new Reach(false, Set.of(), Set.of());

    public Reach {
        units = Set.copyOf(units);
        systems = Set.copyOf(systems);
    }

    public static Reach to(Collection<UUID> units, Collection<UUID> systems) {
        return new Reach(false, Set.copyOf(units), Set.copyOf(systems));
    }

    /** Whether something that belongs to this unit or this system is within reach. */
    public boolean covers(@Nullable UUID unit, @Nullable UUID system) {
        return everywhere || unit != null && units.contains(unit) || system != null && systems.contains(system);
    }

    public Reach plus(Reach other) {
        if (everywhere || other.everywhere) {
            return EVERYWHERE;
        }
        var allUnits = new HashSet<>(units);
        allUnits.addAll(other.units);
        var allSystems = new HashSet<>(systems);
        allSystems.addAll(other.systems);
        return to(allUnits, allSystems);
    }

    public boolean isNowhere() {
        return !everywhere && units.isEmpty() && systems.isEmpty();
    }
}
