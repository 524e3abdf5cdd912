package io.answerable.inventory.register;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Entry;
import io.answerable.inventory.AiSystemProposed;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.kernel.Refusal.NotFound;
import io.answerable.kernel.Refusal.NotPermitted;
import io.answerable.kernel.Refusal.ValidationFailed;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters a proposed system into the register (R-INV-01). */
@Component
public class RegisteringSystems {

    /**
     * What is proposed.
     *
     * @param key how people will refer to it; unique in the organisation
     * @param usingUnits units that are to use it
     */
    public record RegisterSystem(String key, String name, String purpose, @Nullable String process, UnitId owningUnit,
            List<UnitId> usingUnits, @Nullable String reason) {}

    private final ChangingSystems changing;
    private final AiSystemRegister register;
    private final UnitDirectory units;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    RegisteringSystems(ChangingSystems changing, AiSystemRegister register, UnitDirectory units,
            CurrentActor currentActor, ApplicationEventPublisher events) {
        this.changing = changing;
        this.register = register;
        this.units = units;
        this.currentActor = currentActor;
        this.events = events;
    }

    /** Enters the system as proposed and not classified, or says why that cannot be. */
    @Transactional
    public Outcome<AiSystemView> register(RegisterSystem command) {
        var refusals = refusalsOf(command);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var by = currentActor.provenance().because(command.reason());
        var entry = SystemEntry.proposed(command.name(), command.purpose(), command.process(), command.owningUnit());
        var system = AiSystem.proposed(Entry.first(command.key(), currentActor.today()), entry,
                command.usingUnits().stream().distinct().toList(), currentActor.today());
        var view = changing.enter(system, command.reason());
        events.publishEvent(new AiSystemProposed(view.id(), view.owningUnit(), command.purpose(), by));
        return Outcome.done(view);
    }

    private List<Refusal> refusalsOf(RegisterSystem command) {
        var unknown = unknownUnits(command);
        if (!unknown.isEmpty()) {
            return unknown;
        }
        if (!currentActor.actor().may(Permission.MANAGE_REGISTER, command.owningUnit().value(), null)) {
            return List.of(NotPermitted.to("register an AI system for this unit"));
        }
        var refusals = new Texts().key(command.key())
                .name(command.name())
                .required(command.purpose(), "purpose")
                .optional(command.process(), "process")
                .refusals();
        if (refusals.isEmpty() && !register.idsOf(List.of(command.key())).isEmpty()) {
            refusals.add(ValidationFailed.keyTaken(command.key(), "key"));
        }
        return refusals;
    }

    private List<Refusal> unknownUnits(RegisterSystem command) {
        var named = new ArrayList<>(command.usingUnits());
        named.add(command.owningUnit());
        var known = units.kept(named, currentActor.today());
        var refusals = new ArrayList<Refusal>();
        if (!known.containsKey(command.owningUnit())) {
            refusals.add(NotFound.of("unit", "owningUnit"));
        }
        for (int i = 0; i < command.usingUnits().size(); i++) {
            if (!known.containsKey(command.usingUnits().get(i))) {
                refusals.add(NotFound.of("unit", "usingUnits", String.valueOf(i)));
            }
        }
        return refusals;
    }
}
