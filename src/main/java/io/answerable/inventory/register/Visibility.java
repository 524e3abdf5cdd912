package io.answerable.inventory.register;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.inventory.AiSystemView;
import org.springframework.stereotype.Component;

/** Says to whom more than the basic register is shown: to whoever governs the owning unit, a using unit or the system. */
@Component
public class Visibility {

    private final CurrentActor currentActor;

    Visibility(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    public boolean showsGovernanceOf(AiSystemView system) {
        var actor = currentActor.actor();
        return actor.may(Permission.READ_GOVERNANCE, system.owningUnit().value(), system.id().value())
                || system.usingUnits().stream().anyMatch(it -> actor.may(Permission.READ_GOVERNANCE, it.value(), null));
    }
}
