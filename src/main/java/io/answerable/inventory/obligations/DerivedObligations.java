package io.answerable.inventory.obligations;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.ObligationDirectory;
import io.answerable.inventory.ObligationEvidenceView;
import io.answerable.inventory.ObligationView;
import io.answerable.inventory.spi.ObligationEvidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class DerivedObligations implements ObligationDirectory {

    private final ObligationEngine engine;
    private final LawfulFacts facts;
    private final RecordedEvidence recorded;
    private final ChosenReadings readings;
    private final ObjectProvider<ObligationEvidence> elsewhere;

    DerivedObligations(ObligationEngine engine, LawfulFacts facts, RecordedEvidence recorded, ChosenReadings readings,
            ObjectProvider<ObligationEvidence> elsewhere) {
        this.engine = engine;
        this.facts = facts;
        this.recorded = recorded;
        this.readings = readings;
        this.elsewhere = elsewhere;
    }

    @Override
    public Map<AiSystemId, List<ObligationView>> of(Collection<AiSystemId> systems, LocalDate asOf) {
        return of(systems, asOf, UnaryOperator.identity());
    }

    /** What would be asked of these systems if something about them were otherwise. */
    Map<AiSystemId, List<ObligationView>> of(Collection<AiSystemId> systems, LocalDate asOf,
            UnaryOperator<SystemAtLaw> otherwise) {
        if (systems.isEmpty()) {
            return Map.of();
        }
        var policy = readings.on(asOf);
        var evidence = evidence(systems, asOf);
        return facts.on(systems, asOf)
                .stream()
                .map(otherwise)
                .collect(toMap(SystemAtLaw::system, it -> engine.evaluate(it, held(it, evidence), policy, asOf)));
    }

    private static List<HeldEvidence> held(SystemAtLaw system, Map<AiSystemId, List<HeldEvidence>> evidence) {
        var held = new ArrayList<>(system.evidence());
        held.addAll(evidence.getOrDefault(system.system(), List.of()));
        return held;
    }

    /** What people have recorded and what other contexts know, each with the days on which it counts. */
    Map<AiSystemId, List<HeldEvidence>> evidence(Collection<AiSystemId> systems, LocalDate asOf) {
        var all = new HashMap<AiSystemId, List<HeldEvidence>>();
        recorded.of(systems).forEach((system, held) -> all.put(system, new ArrayList<>(held)));
        elsewhere.orderedStream()
                .forEach(it -> it.shownUntil(systems, asOf)
                        .forEach((system, found) -> found.forEach(shown -> all
                                .computeIfAbsent(system, none -> new ArrayList<>())
                                .add(new HeldEvidence(null, ObligationEvidenceView.of(system, shown.evidence()),
                                        shown.days())))));
        return all;
    }

    @Override
    public Set<AiSystemId> inForce(String obligation, Collection<AiSystemId> systems, LocalDate asOf) {
        return of(systems, asOf).entrySet()
                .stream()
                .filter(it -> it.getValue()
                        .stream()
                        .anyMatch(duty -> duty.key().equals(obligation) && duty.status().isInForce()))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }
}
