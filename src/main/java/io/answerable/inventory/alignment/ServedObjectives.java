package io.answerable.inventory.alignment;

import static java.util.stream.Collectors.toMap;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.preparation.UseCases;
import io.answerable.organisation.ObjectiveDirectory;
import io.answerable.organisation.StrategicObjectiveId;
import io.answerable.organisation.StrategicObjectiveView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which objectives systems serve on a day; systems name them by key. */
@Component
@Transactional(readOnly = true)
public class ServedObjectives {

    private final UseCases useCases;
    private final ObjectiveDirectory objectives;
    private final AiSystemRegister register;

    ServedObjectives(UseCases useCases, ObjectiveDirectory objectives, AiSystemRegister register) {
        this.useCases = useCases;
        this.objectives = objectives;
        this.register = register;
    }

    /** Missing where a system serves none that is known on that day. */
    public Map<AiSystemId, StrategicObjectiveView> of(Collection<AiSystemId> systems, LocalDate asOf) {
        var byKey = objectives.all(asOf).stream().collect(toMap(StrategicObjectiveView::key, it -> it));
        var served = new HashMap<AiSystemId, StrategicObjectiveView>();
        useCases.of(systems, asOf).forEach((system, useCase) -> {
            var objective = useCase.objective() == null ? null : byKey.get(useCase.objective());
            if (objective != null) {
                served.put(system, objective);
            }
        });
        return served;
    }

    /** The systems that serve each of these objectives on that day, by key. */
    public Map<StrategicObjectiveId, List<AiSystemView>> serving(
            Collection<StrategicObjectiveId> asked, LocalDate asOf) {
        var systems = register.all(asOf);
        var served = of(systems.stream().map(AiSystemView::id).toList(), asOf);
        var serving = new HashMap<StrategicObjectiveId, List<AiSystemView>>();
        for (var system : systems) {
            var objective = served.get(system.id());
            if (objective != null && asked.contains(objective.id())) {
                serving.computeIfAbsent(objective.id(), it -> new ArrayList<>()).add(system);
            }
        }
        return serving;
    }

    public AlignmentView alignment(LocalDate asOf) {
        var systems = register.all(asOf).stream().filter(it -> !it.state().isEnded()).toList();
        var served = of(systems.stream().map(AiSystemView::id).toList(), asOf);
        var all = objectives.all(asOf);
        return new AlignmentView(systems.size(),
                systems.stream().filter(it -> !served.containsKey(it.id())).toList(), all.size(),
                all.stream().filter(it -> !served.containsValue(it)).toList(), asOf);
    }
}
