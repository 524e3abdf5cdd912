package io.answerable.inventory.register;

import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.SystemTimeline;
import io.answerable.facts.Dated;
import io.answerable.kernel.Days;
import io.answerable.organisation.UnitId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells of a system what was true on which days. */
final class Timelines {

    /** States that cannot have begun before the first use. */
    private static final Set<LifecycleState> AFTER_FIRST_USE = Set.of(LifecycleState.IN_USE, LifecycleState.SUSPENDED);

    private Timelines() {}

    static SystemTimeline of(AiSystem system) {
        var name = last(system).map(SystemEntry::name).orElse(system.entry().key());
        return new SystemTimeline(system.getId(), system.entry().key(), name, states(system), categories(system),
                owning(system),
                using(system), system.entries().daysOf(SystemEntry::processesPersonalData),
                system.entries().daysOf(SystemEntry::affectsPersons), system.entries().daysOf(SystemEntry::profiles),
                system.entry().broughtOn());
    }

    private static Map<LifecycleState, Days> states(AiSystem system) {
        var firstUse = last(system)
                .map(it -> Days.between(it.dates().firstUse(), null))
                .orElse(Days.always());
        var days = new EnumMap<LifecycleState, Days>(LifecycleState.class);
        for (var held : system.states().facts()) {
            var state = held.fact();
            var certain = AFTER_FIRST_USE.contains(state) ? held.days().and(firstUse) : held.days();
            days.merge(state, certain, Days::or);
        }
        return days;
    }

    private static Map<RiskCategory, Days> categories(AiSystem system) {
        var days = new EnumMap<RiskCategory, Days>(RiskCategory.class);
        for (var held : system.categorisations().facts()) {
            days.merge(held.fact().category(), held.days().and(held.fact().certain()), Days::or);
        }
        return days;
    }

    private static Map<UnitId, Days> owning(AiSystem system) {
        var days = new HashMap<UnitId, Days>();
        system.entries().facts().forEach(it -> days.merge(it.fact().owningUnit(), it.days(), Days::or));
        return days;
    }

    private static Map<UnitId, Days> using(AiSystem system) {
        var days = new HashMap<UnitId, Days>();
        system.uses().facts().forEach(it -> days.merge(it.fact().unit(), it.days(), Days::or));
        return days;
    }

    /** What is known to hold last. */
    private static Optional<SystemEntry> last(AiSystem system) {
        return system.entries().facts().stream().reduce((earlier, later) -> later).map(Dated::fact);
    }
}
