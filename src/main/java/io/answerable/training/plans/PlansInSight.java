package io.answerable.training.plans;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.access.Reach;
import io.answerable.facts.Criteria;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.organisation.UnitId;
import io.answerable.training.records.RecordsOfPeople;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which plans the caller may see: those of units and systems that they govern or whose training they manage, and their own. */
@Component
class PlansInSight {

    private final CurrentActor actor;
    private final AiSystemRegister register;

    PlansInSight(CurrentActor actor, AiSystemRegister register) {
        this.actor = actor;
        this.register = register;
    }

    /**
     * Says it in SQL.
     *
     * @param system the column with the system, or {@code null::uuid}
     * @param unit the column with the unit, or {@code null::uuid}
     * @param owner the column with the owner, or {@code null::uuid}
     * @param criteria binds what the expression names
     */
    String expression(String system, String unit, String owner, Criteria criteria) {
        if (RecordsOfPeople.SHOWING.stream().anyMatch(actor.actor()::may)) {
            return "true";
        }
        var reach = reach();
        criteria.with("seenUnits", reach.units().toArray(UUID[]::new))
                .with("seenSystems", systems(reach))
                .with("caller",
                        actor.actor().person().map(it -> List.of(it.value())).orElse(List.of()).toArray(UUID[]::new));
        return "(%s = any(:seenUnits) or %s = any(:seenSystems) or %s = any(:caller))".formatted(unit, system, owner);
    }

    private Reach reach() {
        return RecordsOfPeople.SHOWING.stream()
                .map((Permission it) -> actor.actor().reachOf(it))
                .reduce(Reach.NOWHERE, Reach::plus);
    }

    private UUID[] systems(Reach reach) {
        var owned = register.ownedBy(reach.units().stream().map(UnitId::of).toList(), actor.today())
                .values()
                .stream()
                .flatMap(List::stream)
                .map(AiSystemId::value);
        return Stream.concat(owned, reach.systems().stream()).distinct().toArray(UUID[]::new);
    }
}
