package io.answerable.risk.matters;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.access.Reach;
import io.answerable.facts.Criteria;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Tells whether the caller may do something where a thing belongs. What belongs to a system belongs to the unit that owns
 * it and to every unit that uses it (R-INV-06).
 */
@Component
public class Reaching {

    private final CurrentActor actor;
    private final AiSystemRegister register;

    Reaching(CurrentActor actor, AiSystemRegister register) {
        this.actor = actor;
        this.register = register;
    }

    public boolean may(Permission permission, Place place) {
        return !within(permission, List.of(place), Function.identity()).isEmpty();
    }

    /** Those of the things that belong to where the caller holds the permission, in their order. */
    public <T> List<T> within(Permission permission, Collection<T> things, Function<T, Place> placeOf) {
        var reach = actor.actor().reachOf(permission);
        if (reach.everywhere()) {
            return List.copyOf(things);
        }
        if (reach.isNowhere()) {
            return List.of();
        }
        var systems = register.byId(
                things.stream().map(placeOf).map(Place::system).filter(Objects::nonNull).distinct().toList(),
                actor.today());
        return things.stream().filter(it -> covers(reach, placeOf.apply(it), systems)).toList();
    }

    /**
     * Says in SQL what {@link #within} says of things in memory.
     *
     * @param system the column with the system that a thing belongs to
     * @param unit the column with the unit, or {@code null::uuid}
     * @param criteria binds what the expression names
     */
    public String expression(Permission permission, String system, String unit, Criteria criteria) {
        var reach = actor.actor().reachOf(permission);
        if (reach.everywhere() || reach.isNowhere()) {
            return String.valueOf(reach.everywhere());
        }
        var units = "unitsOf" + permission;
        var systems = "systemsOf" + permission;
        criteria.with(units, reach.units().toArray(UUID[]::new)).with(systems, systemsWithin(reach));
        return "(%s = any(:%s) or %s = any(:%s))".formatted(system, systems, unit, units);
    }

    private UUID[] systemsWithin(Reach reach) {
        return register.within(reach, actor.today()).stream().map(AiSystemId::value).toArray(UUID[]::new);
    }

    private static boolean covers(Reach reach, Place place, Map<AiSystemId, AiSystemView> systems) {
        var unit = place.unit();
        var id = place.system();
        var system = id == null ? null : systems.get(id);
        return reach.covers(unit == null ? null : unit.value(), id == null ? null : id.value())
                || system != null && (reach.covers(system.owningUnit().value(), null)
                        || system.usingUnits().stream().anyMatch(it -> reach.covers(it.value(), null)));
    }
}
