package io.answerable.inventory.register;

import static java.util.Objects.requireNonNull;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Act;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.ChangeOfSystem;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Provenance;
import io.answerable.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is the same in every change of one system: whether it is known, whether one may, and whether it is fresh. */
@Component
class ChangingSystems {

    private final AiSystems systems;
    private final AiSystemRegister register;
    private final CurrentActor currentActor;

    ChangingSystems(AiSystems systems, AiSystemRegister register, CurrentActor currentActor) {
        this.systems = systems;
        this.register = register;
        this.currentActor = currentActor;
    }

    /** Changes the system from a day on, or says why that cannot be. */
    @FunctionalInterface
    interface Change {

        Optional<Refusal> apply(AiSystem system, LocalDate today);
    }

    Outcome<AiSystemView> change(ChangeOfSystem asked, String act, Change change) {
        var system = systems.find(asked.system().value()).orElse(null);
        if (system == null) {
            return Outcome.refused(Refusal.NotFound.of("AI system", "aiSystem"));
        }
        var today = currentActor.today();
        return refusalOf(system, asked, today).or(() -> change.apply(system, today))
                .<Outcome<AiSystemView>>map(Outcome::refused)
                .orElseGet(() -> saved(system, new Act(act, today, asked.reason())));
    }

    /** Changes the system for a use case that has judged itself who may; whether it was changed. */
    boolean change(AiSystemId id, String act, @Nullable String reason, Change change) {
        var system = systems.find(id.value()).orElseThrow();
        var today = currentActor.today();
        if (change.apply(system, today).isPresent()) {
            return false;
        }
        saved(system, new Act(act, today, reason));
        return true;
    }

    Provenance by(@Nullable String reason) {
        return currentActor.provenance().because(reason);
    }

    Provenance by(ChangeOfSystem asked) {
        return by(asked.reason());
    }

    private Optional<Refusal> refusalOf(AiSystem system, ChangeOfSystem asked, LocalDate today) {
        var owner = system.on(today).map(it -> it.owningUnit().value()).orElse(null);
        if (!currentActor.actor().may(Permission.MANAGE_REGISTER, owner, system.getId().value())) {
            return Optional.of(Refusal.NotPermitted.to("change this AI system"));
        }
        var version = system.entry().version();
        return asked.expects(version)
                ? Optional.empty()
                : Optional.of(Refusal.VersionConflict.of(version));
    }

    /** Enters a system that nobody knew. */
    AiSystemView enter(AiSystem system, @Nullable String reason) {
        var today = system.entry().broughtOn();
        systems.add(system, new Act("REGISTERED", today, reason));
        return view(system, today);
    }

    private Outcome<AiSystemView> saved(AiSystem system, Act act) {
        if (!system.alterations().isEmpty()) {
            systems.save(system, act);
        }
        return Outcome.done(view(system, act.from()));
    }

    private AiSystemView view(AiSystem system, LocalDate today) {
        return requireNonNull(register.byId(List.of(system.getId()), today).get(system.getId()));
    }
}
