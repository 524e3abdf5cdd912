package io.answerable.inventory.register;

import io.answerable.access.CurrentActor;
import io.answerable.inventory.AiSystemTransferred;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.ChangeOfSystem;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal.NotFound;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a system to another unit. */
@Component
public class TransferringSystems {

    private final ChangingSystems changing;
    private final UnitDirectory units;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    TransferringSystems(ChangingSystems changing, UnitDirectory units, CurrentActor currentActor,
            ApplicationEventPublisher events) {
        this.changing = changing;
        this.units = units;
        this.currentActor = currentActor;
        this.events = events;
    }

    /** From today on the unit owns the system; the units that use it stay. */
    @Transactional
    public Outcome<AiSystemView> transfer(ChangeOfSystem asked, UnitId to) {
        if (!units.kept(List.of(to), currentActor.today()).containsKey(to)) {
            return Outcome.refused(NotFound.of("unit", "owningUnit"));
        }
        return changing.change(asked, "TRANSFERRED", (system, today) -> {
            system.on(today).filter(it -> !it.owningUnit().equals(to)).ifPresent(entry -> {
                system.enter(entry.transferredTo(to), today);
                events.publishEvent(
                        new AiSystemTransferred(system.getId(), entry.owningUnit(), to, changing.by(asked)));
            });
            return Optional.empty();
        });
    }
}
