package io.answerable.inventory.lifecycle;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.GateDirectory;
import io.answerable.inventory.GateEvaluation;
import io.answerable.inventory.spi.GateQuestion;
import io.answerable.inventory.spi.GateRequirement;
import io.answerable.inventory.spi.Judgement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks every judge once for all systems of a day, and holds their judgements against the gates. */
@Component
@Transactional(readOnly = true)
class JudgedGates implements GateDirectory {

    private final Passages passages;
    private final ObjectProvider<GateRequirement> judges;

    JudgedGates(Passages passages, ObjectProvider<GateRequirement> judges) {
        this.passages = passages;
        this.judges = judges;
    }

    @Override
    public Map<AiSystemId, List<GateEvaluation>> nextGates(Collection<AiSystemView> systems) {
        var ways = new LinkedHashMap<AiSystemView, List<Passage>>();
        systems.forEach(it -> ways.put(it, passages.onwards(it.state())));
        return evaluated(ways);
    }

    @Override
    public Map<AiSystemId, List<GateEvaluation>> allGates(Collection<AiSystemView> systems) {
        var ways = new LinkedHashMap<AiSystemView, List<Passage>>();
        systems.forEach(it -> ways.put(it, passages.all(it.state())));
        return evaluated(ways);
    }

    @Override
    public Map<AiSystemId, GateEvaluation> gate(Collection<AiSystemView> systems, String gate) {
        var ways = new LinkedHashMap<AiSystemView, List<Passage>>();
        systems.forEach(it -> ways.put(it, passages.through(it.state(), gate)));
        return evaluated(ways).entrySet()
                .stream()
                .filter(it -> !it.getValue().isEmpty())
                .collect(toMap(Map.Entry::getKey, it -> it.getValue().getFirst()));
    }

    private Map<AiSystemId, List<GateEvaluation>> evaluated(Map<AiSystemView, List<Passage>> ways) {
        var evaluated = new HashMap<AiSystemId, List<GateEvaluation>>();
        ways.keySet()
                .stream()
                .collect(groupingBy(AiSystemView::asOf))
                .forEach((day, systems) -> evaluate(day, systems, ways, evaluated));
        return evaluated;
    }

    private void evaluate(LocalDate day, List<AiSystemView> systems, Map<AiSystemView, List<Passage>> ways,
            Map<AiSystemId, List<GateEvaluation>> evaluated) {
        var judged = judged(day, systems, requirementsOf(systems, ways));
        for (var system : systems) {
            var ofSystem = judged.getOrDefault(system.id(), Map.of());
            evaluated.put(system.id(), ways.getOrDefault(system, List.of())
                    .stream()
                    .map(it -> it.evaluate(system, ofSystem))
                    .toList());
        }
    }

    private static Set<String> requirementsOf(List<AiSystemView> systems, Map<AiSystemView, List<Passage>> ways) {
        return systems.stream()
                .flatMap(it -> ways.getOrDefault(it, List.of()).stream())
                .flatMap(it -> it.gate().requirements().stream())
                .collect(Collectors.toSet());
    }

    private Map<AiSystemId, Map<String, Judgement>> judged(LocalDate day, List<AiSystemView> systems,
            Set<String> requirements) {
        var question = new GateQuestion(systems, requirements, day);
        return judges.stream()
                .filter(it -> it.requirements().stream().anyMatch(requirements::contains))
                .flatMap(it -> it.judge(question).stream())
                .filter(it -> requirements.contains(it.requirement()))
                .collect(groupingBy(Judgement::system, toMap(Judgement::requirement, it -> it)));
    }
}
