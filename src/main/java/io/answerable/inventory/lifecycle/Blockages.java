package io.answerable.inventory.lifecycle;

import static java.util.stream.Collectors.toSet;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.GateDirectory;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.register.BlockedSystems;
import io.answerable.inventory.register.Visibility;
import io.answerable.signals.SignalDirectory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what cannot be deployed or has to stop: systems in testing or authorised whose next gate lacks something, and
 * systems in use or authorised of which a rule says that they must not be used.
 */
@Component
class Blockages implements BlockedSystems {

    private static final Set<LifecycleState> AT_THE_GATE = Set.of(LifecycleState.TESTING, LifecycleState.AUTHORISED);
    private static final Set<LifecycleState> USABLE = Set.of(LifecycleState.IN_USE, LifecycleState.AUTHORISED);
    private static final Set<String> MUST_STOP = Set.of("INV-001", "INV-002", "GATE-001", "GATE-002", "GATE-010",
            "GATE-012");

    private final AiSystemRegister register;
    private final GateDirectory gates;
    private final ObjectProvider<SignalDirectory> signals;
    private final Visibility visibility;

    Blockages(AiSystemRegister register, GateDirectory gates, ObjectProvider<SignalDirectory> signals,
            Visibility visibility) {
        this.register = register;
        this.gates = gates;
        this.signals = signals;
        this.visibility = visibility;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<AiSystemId> on(LocalDate asOf) {
        var governed = register.all(asOf).stream().filter(visibility::showsGovernanceOf).toList();
        return Stream.concat(atTheGate(governed), mustStop(governed, asOf)).collect(toSet());
    }

    private Stream<AiSystemId> atTheGate(List<AiSystemView> systems) {
        return gates.nextGates(in(systems, AT_THE_GATE))
                .entrySet()
                .stream()
                .filter(it -> it.getValue().stream().anyMatch(gate -> !gate.ready()))
                .map(Map.Entry::getKey);
    }

    private Stream<AiSystemId> mustStop(List<AiSystemView> systems, LocalDate asOf) {
        var usable = in(systems, USABLE).stream().map(it -> it.id().value()).toList();
        return signals.getObject().gapsOf(usable, MUST_STOP, asOf).keySet().stream().map(AiSystemId::of);
    }

    private static List<AiSystemView> in(List<AiSystemView> systems, Set<LifecycleState> states) {
        return systems.stream().filter(it -> states.contains(it.state())).toList();
    }
}
