package io.answerable.inventory.surveys;

import static io.answerable.access.Permission.MANAGE_REGISTER;
import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Act;
import io.answerable.facts.Checks;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.DeclaredUseId;
import io.answerable.inventory.SystemUse;
import io.answerable.inventory.register.RegisteringSystems;
import io.answerable.inventory.register.RegisteringSystems.RegisterSystem;
import io.answerable.inventory.register.UsingSystems;
import io.answerable.inventory.surveys.OpeningDeclarations.Declared;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.UnitId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds out what a declared use is: a known system, a new one, or no AI at all (R-INV-05). */
@Component
@Transactional
public class SettlingUses {

    /**
     * A use to be settled.
     *
     * @param reason why, for the history; what is no AI needs one
     */
    public record SettleUse(DeclaredUseId use, int expectedVersion, @Nullable String reason) {}

    /**
     * The entry that the register is to get.
     *
     * @param name null: as the unit calls the tool
     * @param purpose null: what the unit uses it for
     * @param owningUnit null: the unit that declared it
     */
    public record NewEntry(String key, @Nullable String name, @Nullable String purpose, @Nullable UnitId owningUnit) {}

    private final OpeningDeclarations opening;
    private final DeclaredUses uses;
    private final SurveyDirectory directory;
    private final AiSystemRegister register;
    private final RegisteringSystems registering;
    private final UsingSystems using;
    private final CurrentActor actor;

    SettlingUses(OpeningDeclarations opening, DeclaredUses uses, SurveyDirectory directory, AiSystemRegister register,
            RegisteringSystems registering, UsingSystems using, CurrentActor actor) {
        this.opening = opening;
        this.uses = uses;
        this.directory = directory;
        this.register = register;
        this.registering = registering;
        this.using = using;
        this.actor = actor;
    }

    /** It is a system that the register knows; from today on it also knows that the unit uses it. */
    public Outcome<DeclaredUseView> link(SettleUse command, AiSystemId system) {
        return open(command).flatMap(it -> new Checks()
                .refuseIf(!register.byId(List.of(system), actor.today()).containsKey(system),
                        () -> Refusal.NotFound.of("AI system", "aiSystem"))
                .then(() -> Outcome.done(linked(it, command, system))));
    }

    private DeclaredUseView linked(Declared declared, SettleUse command, AiSystemId system) {
        var unit = declared.declaration().now(actor.today()).unit();
        var process = declared.use().now(actor.today()).said().process();
        using.find(system, new SystemUse(unit, process), command.reason());
        return found(declared, command, DeclaredUseStatus.LINKED, system);
    }

    /** It is a system that the register does not know yet; it enters it as proposed. */
    public Outcome<DeclaredUseView> register(SettleUse command, NewEntry entry) {
        return open(command).flatMap(it -> registering.register(proposal(it, command, entry))
                .map(system -> found(it, command, DeclaredUseStatus.REGISTERED, system.id())));
    }

    private RegisterSystem proposal(Declared declared, SettleUse command, NewEntry entry) {
        var unit = declared.declaration().now(actor.today()).unit();
        var said = declared.use().now(actor.today()).said();
        var purpose = entry.purpose() == null ? requireNonNullElse(said.usedFor(), "") : entry.purpose();
        return new RegisterSystem(entry.key(), requireNonNullElse(entry.name(), said.tool()), purpose, said.process(),
                requireNonNullElse(entry.owningUnit(), unit), List.of(unit), command.reason());
    }

    /** It is no AI system, for a reason. */
    public Outcome<DeclaredUseView> markNotAi(SettleUse command) {
        return open(command).flatMap(it -> new Checks().required("reason", command.reason()).then(() -> {
            it.use().markNotAi(requireNonNull(command.reason()), actor.today());
            return Outcome.done(settled(it.use(), DeclaredUseStatus.NOT_AI, command));
        }));
    }

    private Outcome<Declared> open(SettleUse command) {
        return opening
                .settling(command.use(), command.expectedVersion(),
                        it -> actor.actor().may(MANAGE_REGISTER, it.value(), null))
                .flatMap(it -> {
                    var refusal = it.use().refusalOfSettling(actor.today());
                    return new Checks().refuseIf(refusal.isPresent(), refusal::orElseThrow)
                            .then(() -> Outcome.done(it));
                });
    }

    private DeclaredUseView found(Declared declared, SettleUse command, DeclaredUseStatus status, AiSystemId system) {
        declared.use().find(status, system, actor.today());
        return settled(declared.use(), status, command);
    }

    private DeclaredUseView settled(DeclaredUse use, DeclaredUseStatus status, SettleUse command) {
        uses.save(use, new Act(status.name(), actor.today(), command.reason()));
        return requireNonNull(directory.uses(List.of(use.getId()), actor.today()).get(use.getId()));
    }
}
