package io.answerable.inventory.lifecycle;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.GateDirectory;
import io.answerable.inventory.GateEvaluation;
import io.answerable.kernel.Refusal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells which steps can follow upon the states of systems, and what stands in the way of the caller today (R-INV-43). */
@Component
@Transactional(readOnly = true)
public class NextSteps {

    private final Passages passages;
    private final Obstacles obstacles;
    private final GateDirectory gates;
    private final CurrentActor actor;

    NextSteps(Passages passages, Obstacles obstacles, GateDirectory gates, CurrentActor actor) {
        this.passages = passages;
        this.obstacles = obstacles;
        this.gates = gates;
        this.actor = actor;
    }

    /** A step and everything that it would be refused for. */
    public record NextStep(Step step, List<Refusal> obstacles) {}

    /** The steps of each system; none for a system as it was on another day. */
    public Map<AiSystemView, List<NextStep>> of(Collection<AiSystemView> systems) {
        var today = actor.today();
        var asOfToday = systems.stream().filter(it -> it.asOf().equals(today)).distinct().toList();
        var evaluated = gates.allGates(asOfToday);
        return systems.stream()
                .distinct()
                .collect(toMap(it -> it, it -> it.asOf().equals(today)
                        ? steps(it, evaluated.getOrDefault(it.id(), List.of()))
                        : List.of()));
    }

    private List<NextStep> steps(AiSystemView system, List<GateEvaluation> evaluated) {
        return Arrays.stream(Step.values())
                .flatMap(step -> passages.way(system.state(), step)
                        .map(way -> new NextStep(step, Stream
                                .of(obstacles.ofCaller(step, system, way),
                                        Obstacles.ofGate(gate(way.gate(), evaluated)), Obstacles.ofLaw(step, system))
                                .flatMap(Optional::stream)
                                .toList()))
                        .stream())
                .toList();
    }

    private static @Nullable GateEvaluation gate(String gate,
            List<GateEvaluation> evaluated) {
        return evaluated.stream().filter(it -> it.gate().equals(gate)).findFirst().orElse(null);
    }
}
