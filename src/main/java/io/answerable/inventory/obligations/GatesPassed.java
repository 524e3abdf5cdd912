package io.answerable.inventory.obligations;

import static java.util.stream.Collectors.toCollection;

import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.RequirementState;
import io.answerable.inventory.spi.GateQuestion;
import io.answerable.inventory.spi.GateRequirement;
import io.answerable.inventory.spi.Judgement;
import io.answerable.reference.LifeCycleGates;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks of a system that is or was in use, or near to it, what would be open if it came to the gates into use today. */
@Component
class GatesPassed {

    private static final List<String> INTO_USE = List.of("G1", "G4", "G5");

    private final LifeCycleGates catalogue;
    private final ObjectProvider<GateRequirement> judges;

    GatesPassed(LifeCycleGates catalogue, ObjectProvider<GateRequirement> judges) {
        this.catalogue = catalogue;
        this.judges = judges;
    }

    Stream<String> openFor(AiSystemView system, LocalDate asOf) {
        if (!LifecycleState.LIVE.contains(system.state())) {
            return Stream.empty();
        }
        var requirements = INTO_USE.stream()
                .flatMap(it -> catalogue.gate(it).stream())
                .flatMap(it -> it.requirements().stream())
                .collect(toCollection(LinkedHashSet::new));
        var order = List.copyOf(requirements);
        var question = new GateQuestion(List.of(system), requirements, asOf);
        return judges.orderedStream()
                .flatMap(it -> it.judge(question).stream())
                .filter(it -> it.state() == RequirementState.OPEN && requirements.contains(it.requirement()))
                .sorted(Comparator.comparing((Judgement it) -> order.indexOf(it.requirement())))
                .map(it -> it.requirement() + ": " + it.detail());
    }
}
