package io.answerable.inventory.closure;

import static java.util.Objects.requireNonNull;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Checks;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.ChangeOfSystem;
import io.answerable.inventory.register.ActingOnSystems;
import io.answerable.inventory.register.Entitlement;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.reference.LifeCycleGates;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Prepares the end of a system: names who oversees it and records what is done (R-INV-38). */
@Component
public class ClosingSafely {

    /** Who closes. */
    private static final List<String> CLOSING = List.of("role.project-lead", "role.product-manager");

    private final ActingOnSystems acting;
    private final Entitlement entitlement;
    private final Closures closures;
    private final Overseeing overseeing;
    private final LifeCycleGates catalogue;
    private final CurrentActor actor;

    ClosingSafely(ActingOnSystems acting, Entitlement entitlement, Closures closures, Overseeing overseeing,
            LifeCycleGates catalogue, CurrentActor actor) {
        this.acting = acting;
        this.entitlement = entitlement;
        this.closures = closures;
        this.overseeing = overseeing;
        this.catalogue = catalogue;
        this.actor = actor;
    }

    /** The project lead oversees it, or the product manager when no project lead is active (process P6). */
    @Transactional
    public Outcome<AiSystemView> nameOverseer(ChangeOfSystem asked, PersonId overseer) {
        return acting.open(asked, CLOSING, "name who oversees the closure")
                .flatMap(it -> new Checks()
                        .refuseIf(!overseeing.may(overseer, it),
                                () -> Refusal.ValidationFailed.of("The project lead oversees a closure, and the "
                                        + "product manager only when no project lead is active.", "overseer"))
                        .then(() -> Outcome.done(change(it, "CLOSURE_OVERSEER_NAMED", asked.reason(),
                                known -> known.overseenBy(overseer)))));
    }

    /** The overseer, the project lead or the product manager says that an item is done, and what shows it; each while they may act upon the system. */
    @Transactional
    public Outcome<AiSystemView> complete(ChangeOfSystem asked, String item, String evidence) {
        return acting.open(asked, this::mayComplete, "complete an item of the closure")
                .flatMap(it -> new Checks().required("evidence", evidence)
                        .refuseIf(!catalogue.closureChecklist().contains(item),
                                () -> Refusal.ValidationFailed.of(
                                        "The items are " + String.join(", ", catalogue.closureChecklist()) + ".",
                                        "item"))
                        .then(() -> Outcome.done(change(it, "CLOSURE_ITEM_COMPLETED", asked.reason(),
                                known -> known.with(item, evidence)))));
    }

    private boolean mayComplete(AiSystemView system) {
        return entitlement.covers(system, Permission.MANAGE_LIFE_CYCLE)
                && (isOverseer(system) || entitlement.holdsAny(system, CLOSING));
    }

    private boolean isOverseer(AiSystemView system) {
        var overseer = closures.of(List.of(system.id()), system.asOf())
                .values()
                .stream()
                .flatMap(it -> Stream.ofNullable(it.overseer()))
                .findFirst();
        return overseer.isPresent() && overseer.equals(actor.actor().person());
    }

    private AiSystemView change(AiSystemView system, String act, @Nullable String reason,
            UnaryOperator<ClosureFact> change) {
        var timeline = requireNonNull(closures.timelines(List.of(system.id())).get(system.id()));
        var before = timeline.factOn(system.asOf()).orElse(ClosureFact.NOTHING);
        var after = change.apply(before);
        timeline.change(system.asOf(), after);
        closures.write(List.of(timeline));
        return acting.kept(system, act, reason, ClosureAlterations.between(before, after));
    }
}
