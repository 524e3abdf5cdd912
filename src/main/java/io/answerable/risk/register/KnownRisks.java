package io.answerable.risk.register;

import static java.util.stream.Collectors.toSet;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemView;
import io.answerable.organisation.UnitView;
import io.answerable.risk.RiskView;
import io.answerable.risk.register.ExposureView.OfProcess;
import io.answerable.risk.register.ExposureView.OfUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All risks and systems of a day, to be told apart by unit and by process. */
record KnownRisks(List<RiskView> risks, List<AiSystemView> systems) {

    OfUnit of(UnitView unit) {
        var looked = looked();
        return new OfUnit(unit, ever(unit).stream().filter(RiskView::isOpenThreat).toList(),
                systemsOf(unit).stream()
                        .filter(it -> it.state().isLive() && !looked.contains(it.id()))
                        .toList());
    }

    /** Every risk of the unit, also what is closed or no threat. */
    List<RiskView> ever(UnitView unit) {
        Set<AiSystemId> its = new HashSet<>(systemsOf(unit).stream().map(AiSystemView::id).toList());
        return risks.stream()
                .filter(it -> unit.id().equals(it.unit()) || it.system() != null && its.contains(it.system()))
                .toList();
    }

    private List<AiSystemView> systemsOf(UnitView unit) {
        return systems.stream()
                .filter(it -> it.owningUnit().equals(unit.id()) || it.usingUnits().contains(unit.id()))
                .toList();
    }

    private Set<AiSystemId> looked() {
        return risks.stream()
                .map(RiskView::system)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(toSet());
    }

    /** By the processes that the systems serve, of one unit or of all (R-RSK-20). */
    List<OfProcess> byProcess(Optional<UnitView> unit, LocalDate asOf) {
        var serving = new TreeMap<String, List<AiSystemView>>();
        for (var system : unit.map(this::systemsOf).orElse(systems)) {
            processesOf(system, unit).forEach(it -> serving.computeIfAbsent(it, none -> new ArrayList<>()).add(system));
        }
        var looked = looked();
        return serving.entrySet().stream().map(it -> ofProcess(it.getKey(), it.getValue(), looked)).toList();
    }

    private OfProcess ofProcess(String process, List<AiSystemView> serving, Set<AiSystemId> looked) {
        var ids = serving.stream().map(AiSystemView::id).collect(toSet());
        return new OfProcess(process,
                risks.stream()
                        .filter(it -> it.isOpenThreat() && it.system() != null && ids.contains(it.system()))
                        .toList(),
                serving.stream().filter(it -> it.state().isLive()).allMatch(it -> looked.contains(it.id())));
    }

    /** The processes of the units that use it, else the one that it is registered for. */
    private static Set<String> processesOf(AiSystemView system, Optional<UnitView> unit) {
        var uses = system.uses()
                .stream()
                .filter(use -> unit.stream().allMatch(it -> it.id().equals(use.unit())))
                .toList();
        var registered = Optional.ofNullable(system.process());
        var served = uses.isEmpty()
                ? Stream.of(registered)
                : uses.stream().map(it -> Optional.ofNullable(it.process()).or(() -> registered));
        return served.flatMap(Optional::stream).collect(toSet());
    }
}
