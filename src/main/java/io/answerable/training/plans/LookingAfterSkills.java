package io.answerable.training.plans;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who looks after the skills of a unit, or after those that a system needs: whoever manages training there, and whoever takes the
 * system through its life (R-TRN-15, R-TRN-16).
 */
@Component
class LookingAfterSkills {

    private final AiSystemRegister register;
    private final UnitDirectory units;
    private final CurrentActor actor;

    LookingAfterSkills(AiSystemRegister register, UnitDirectory units, CurrentActor actor) {
        this.register = register;
        this.units = units;
        this.actor = actor;
    }

    /** Everything that is named has to be theirs; where nothing is, the whole organisation. */
    boolean after(@Nullable AiSystemId system, @Nullable UnitId unit) {
        return (system == null || ofSystem(system)) && (unit == null && system != null || ofUnit(unit));
    }

    boolean knows(UnitId unit) {
        return units.byId(List.of(unit), actor.today()).containsKey(unit);
    }

    boolean ofUnit(@Nullable UnitId unit) {
        return actor.actor().may(Permission.MANAGE_TRAINING, unit == null ? null : unit.value(), null);
    }

    boolean ofSystem(@Nullable AiSystemId id) {
        return system(id).filter(it -> actor.actor()
                .may(Permission.MANAGE_LIFE_CYCLE, it.owningUnit().value(), it.id().value())
                || ofUnit(it.owningUnit())).isPresent();
    }

    /** A system whose life has not ended. */
    Optional<AiSystemView> system(@Nullable AiSystemId id) {
        return id == null
                ? Optional.empty()
                : Optional.ofNullable(register.byId(List.of(id), actor.today()).get(id))
                        .filter(it -> !it.state().isEnded());
    }
}
