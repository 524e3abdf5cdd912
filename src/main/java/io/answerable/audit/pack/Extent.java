package io.answerable.audit.pack;

import io.answerable.inventory.AiSystemId;
import io.answerable.organisation.UnitId;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far a pack reaches.
 *
 * @param everywhere whether it is about the whole organisation
 * @param units the units that it is about, with all below them
 * @param systems the systems that it is about, with those that the units own or use
 * @param around the units that own or use the systems: what binds those who work there bears on the systems
 */
public record Extent(boolean everywhere, Set<UnitId> units, Set<AiSystemId> systems, Set<UnitId> around) {

    public Extent {
        units = Set.copyOf(units);
        systems = Set.copyOf(systems);
        around = Set.copyOf(around);
    }

    /** Whether something belongs to it; what belongs to no system and no unit belongs to the whole organisation. */
    public boolean covers(@Nullable AiSystemId system, @Nullable UnitId unit) {
        return everywhere || system != null && systems.contains(system) || unit != null && units.contains(unit);
    }

    /** The units that it is about, and those that own or use its systems. */
    public Set<UnitId> concerned() {
        return Stream.concat(units.stream(), around.stream()).collect(Collectors.toSet());
    }

    public boolean coversAny(Collection<AiSystemId> others, Collection<UnitId> otherUnits) {
        return everywhere || others.stream().anyMatch(systems::contains)
                || otherUnits.stream().anyMatch(units::contains);
    }
}
