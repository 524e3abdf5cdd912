package io.answerable.inventory.lifecycle;

import static java.util.stream.Collectors.joining;

import io.answerable.inventory.spi.GateRequirement;
import io.answerable.reference.LifeCycleGates;
import io.answerable.reference.LifeCycleGates.Gate;
import java.util.Collection;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Lets the application start only when exactly one judge answers for every requirement of the catalogue. */
@Component
class OneJudgeEach implements SmartInitializingSingleton {

    private static final String FILE = "lifecycle-gates.yaml";

    private final LifeCycleGates catalogue;
    private final ObjectProvider<GateRequirement> judges;

    OneJudgeEach(LifeCycleGates catalogue, ObjectProvider<GateRequirement> judges) {
        this.catalogue = catalogue;
        this.judges = judges;
    }

    @Override
    public void afterSingletonsInstantiated() {
        check(catalogue.gates(), judges.stream().toList());
    }

    static void check(Collection<Gate> gates, Collection<? extends GateRequirement> judges) {
        gates.forEach(gate -> gate.requirements().forEach(it -> check(gate, it, judges)));
        var known = gates.stream().flatMap(it -> it.requirements().stream()).toList();
        judges.forEach(
                judge -> judge.requirements().stream().filter(it -> !known.contains(it)).findAny().ifPresent(it -> {
                    throw new IllegalStateException(
                            "%s: no gate asks for %s, which %s judges".formatted(FILE, it, nameOf(judge)));
                }));
    }

    private static void check(Gate gate, String requirement, Collection<? extends GateRequirement> judges) {
        var found = judges.stream().filter(it -> it.requirements().contains(requirement)).toList();
        if (found.size() != 1) {
            throw new IllegalStateException("%s: gate %s asks for %s, which %s".formatted(FILE, gate.id(), requirement,
                    found.isEmpty()
                            ? "nobody judges"
                            : found.stream()
                                    .map(OneJudgeEach::nameOf)
                                    .sorted()
                                    .collect(joining(" and ", "", " judge"))));
        }
    }

    private static String nameOf(GateRequirement judge) {
        return judge.getClass().getSimpleName();
    }
}
