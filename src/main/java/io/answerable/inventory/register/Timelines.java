package io.answerable.inventory.register;

import static java.util.stream.Collectors.toMap;

import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.SystemTimeline;
import io.answerable.inventory.register.History.Held;
import io.answerable.kernel.Days;
import io.answerable.organisation.UnitId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Tells of a system what was true on which days. */
final class Timelines {

    /** States that cannot have begun before the first use. */
    private static final Set<LifecycleState> AFTER_FIRST_USE = Set.of(LifecycleState.IN_USE, LifecycleState.SUSPENDED);

    private Timelines() {}

    static SystemTimeline of(AiSystem system) {
        var name = system.entries().last().map(SystemEntry::name).orElse(system.key());
        return new SystemTimeline(system.getId(), system.key(), name, states(system), categories(system),
                owning(system),
                using(system), system.entries().daysOf(SystemEntry::processesPersonalData), system.broughtOn());
    }

    private static Map<LifecycleState, Days> states(AiSystem system) {
        var firstUse = system.entries()
                .last()
                .map(it -> Days.between(it.dates().firstUse(), null))
                .orElse(Days.always());
        var days = new EnumMap<LifecycleState, Days>(LifecycleState.class);
        for (var held : system.states().known()) {
            var state = held.value();
            var certain = AFTER_FIRST_USE.contains(state) ? held.days().and(firstUse) : held.days();
            days.merge(state, certain, Days::or);
        }
        return days;
    }

    private static Map<RiskCategory, Days> categories(AiSystem system) {
        var days = new EnumMap<RiskCategory, Days>(RiskCategory.class);
        for (var held : system.categorisations().known()) {
            days.merge(held.value().category(), held.days().and(held.value().certain()), Days::or);
        }
        return days;
    }

    private static Map<UnitId, Days> owning(AiSystem system) {
        var days = new HashMap<UnitId, Days>();
        system.entries().known().forEach(it -> days.merge(it.value().owningUnit(), it.days(), Days::or));
        return days;
    }

    private static Map<UnitId, Days> using(AiSystem system) {
        return system.uses()
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey,
                        it -> Days.anyOf(it.getValue().known().stream().map(Held::days).toList())));
    }
}
