package io.answerable.inventory.preparation;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import io.answerable.facts.Timeline;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.SystemTimeline;
import io.answerable.inventory.register.SystemFlaw;
import io.answerable.kernel.Days;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Detector;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds systems in use without a plan to watch them or for their failure, or without what their supplier knows. */
@Component
@Transactional(readOnly = true)
class PreparationDetections implements Detector {

    private static final String NO_MONITORING_PLAN = "GATE-007";
    private static final String NO_CONTINGENCY_PLAN = "GATE-008";
    private static final String KNOWLEDGE_NOT_TRANSFERRED = "GATE-014";

    private static final Set<LifecycleState> USED = EnumSet.of(LifecycleState.IN_USE);
    private static final Set<LifecycleState> USABLE = EnumSet.of(LifecycleState.AUTHORISED, LifecycleState.IN_USE);

    private final AiSystemRegister register;
    private final PreparationSteps steps;

    PreparationDetections(AiSystemRegister register, PreparationSteps steps) {
        this.register = register;
        this.steps = steps;
    }

    @Override
    public Set<String> codes() {
        return Set.of(NO_MONITORING_PLAN, NO_CONTINGENCY_PLAN, KNOWLEDGE_NOT_TRANSFERRED);
    }

    @Override
    public Set<String> kinds() {
        return Set.of("AiSystem");
    }

    @Override
    public Collection<Detection> detect(Concern concern) {
        var systems = SystemFlaw.systems(register, concern);
        var ids = systems.stream().map(SystemTimeline::id).toList();
        var taken = steps.timelinesOf(ids);
        var bought = register.byId(ids, concern.asOf())
                .values()
                .stream()
                .filter(it -> it.supplier() != null)
                .map(AiSystemView::id)
                .collect(toSet());
        return systems.stream()
                .flatMap(it -> flaws(it, requireNonNull(taken.get(it.id())), bought.contains(it.id())))
                .flatMap(it -> it.on(concern))
                .toList();
    }

    private static Stream<SystemFlaw> flaws(SystemTimeline system, Timeline<StepFact> taken, boolean isBought) {
        var unwatched = new SystemFlaw(NO_MONITORING_PLAN, system,
                system.in(USED).butNot(with(taken, PreparationStep.MONITORING_PLAN)),
                system.name() + " is in use without a monitoring plan.",
                "Set the limits, and have the product manager follow a plan.");
        var unprepared = new SystemFlaw(NO_CONTINGENCY_PLAN, system,
                system.in(USED).butNot(with(taken, PreparationStep.CONTINGENCY_PLAN)),
                system.name() + " is in use without a plan for its failure or withdrawal.",
                "Approve a contingency plan and try it out.");
        var unlearned = new SystemFlaw(KNOWLEDGE_NOT_TRANSFERRED, system, isBought
                ? system.in(USABLE).butNot(with(taken, PreparationStep.SUPPLIER_KNOWLEDGE))
                : Days.never(),
                "What the supplier of " + system.name() + " knows has not been passed on.",
                "Have the supplier pass on what it knows, and record it.");
        return Stream.of(unwatched, unprepared, unlearned);
    }

    private static Days with(Timeline<StepFact> taken, PreparationStep step) {
        return taken.daysOf(it -> it.step() == step);
    }
}
