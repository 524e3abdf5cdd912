package io.answerable.inventory.records;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.access.Reach;
import io.answerable.facts.Criteria;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Narrows lists to the systems that the caller governs today: all, or those of their units and their own. */
@Component
public class GovernedSystems {

    private final CurrentActor currentActor;
    private final AiSystemRegister register;

    GovernedSystems(CurrentActor currentActor, AiSystemRegister register) {
        this.currentActor = currentActor;
        this.register = register;
    }

    /**
     * Begins the conditions of a list.
     *
     * @param column with the system, an expression of ours
     * @throws org.springframework.security.access.AccessDeniedException without the permission to read governance of any
     */
    public Criteria in(String column) {
        var reach = currentActor.actor().reachOf(Permission.READ_GOVERNANCE);
        if (reach.isNowhere()) {
            currentActor.require(Permission.READ_GOVERNANCE);
        }
        return Criteria.begin().condition(column + " = any(:%s)", reach.everywhere() ? null : systems(reach));
    }

    private UUID[] systems(Reach reach) {
        return register.within(reach, currentActor.today())
                .stream()
                .map(AiSystemId::value)
                .toArray(UUID[]::new);
    }
}
