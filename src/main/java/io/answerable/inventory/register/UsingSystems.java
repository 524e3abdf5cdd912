package io.answerable.inventory.register;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemUseAdded;
import io.answerable.inventory.AiSystemUseEnded;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.ChangeOfSystem;
import io.answerable.inventory.SystemUse;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.kernel.Refusal.NotFound;
import io.answerable.kernel.Refusal.RuleViolated;
import io.answerable.kernel.Refusal.ValidationFailed;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which units use a system (R-INV-06). */
@Component
public class UsingSystems {

    private final ChangingSystems changing;
    private final UnitDirectory units;
    private final ApplicationEventPublisher events;

    UsingSystems(ChangingSystems changing, UnitDirectory units, ApplicationEventPublisher events) {
        this.changing = changing;
        this.units = units;
        this.events = events;
    }

    /** From today on the unit uses the system; a retired system accepts no uses (V-8). */
    @Transactional
    public Outcome<AiSystemView> add(ChangeOfSystem asked, SystemUse use) {
        var refusals = new Texts().optional(use.process(), "process").refusals();
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var outcome = changing.change(asked, "USE_ADDED", (system, today) -> added(system, use, today));
        if (outcome instanceof Outcome.Done<AiSystemView>) {
            events.publishEvent(new AiSystemUseAdded(asked.system(), use.unit(), changing.by(asked)));
        }
        return outcome;
    }

    /**
     * A unit was found to use the system (P5, step 3); that changes nothing where it is known, or where the system has ended.
     * Whoever found it has judged who may say so.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void find(AiSystemId system, SystemUse use, @Nullable String reason) {
        if (changing.change(system, "USE_ADDED", reason, (found, today) -> added(found, use, today))) {
            events.publishEvent(new AiSystemUseAdded(system, use.unit(), changing.by(reason)));
        }
    }

    private Optional<Refusal> added(AiSystem system, SystemUse use, LocalDate today) {
        var refusal = refusalOf(system, use.unit(), today);
        if (refusal.isEmpty()) {
            system.use(use, today);
        }
        return refusal;
    }

    private Optional<Refusal> refusalOf(AiSystem system, UnitId unit, LocalDate today) {
        if (!units.kept(List.of(unit), today).containsKey(unit)) {
            return Optional.of(NotFound.of("unit", "unit"));
        }
        if (!system.acceptsUses(today)) {
            return Optional
                    .of(new RuleViolated("A retired or rejected system is used nowhere.", List.of("aiSystem"), "V-8",
                            "Register the system that is used instead."));
        }
        return system.isUsedBy(unit, today)
                ? Optional.of(new ValidationFailed("The unit uses it already.", "ALREADY_USED", List.of("unit")))
                : Optional.empty();
    }

    /** From today on the unit no longer uses the system. */
    @Transactional
    public Outcome<AiSystemView> end(ChangeOfSystem asked, UnitId unit) {
        var outcome = changing.change(asked, "USE_ENDED", (system, today) -> ended(system, unit, today));
        if (outcome instanceof Outcome.Done<AiSystemView>) {
            events.publishEvent(new AiSystemUseEnded(asked.system(), unit, changing.by(asked)));
        }
        return outcome;
    }

    private static Optional<Refusal> ended(AiSystem system, UnitId unit, LocalDate today) {
        if (!system.isUsedBy(unit, today)) {
            return Optional.of(NotFound.of("use", "unit"));
        }
        system.endUse(unit, today);
        return Optional.empty();
    }
}
