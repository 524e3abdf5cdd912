package io.answerable.training.assignments;

import static java.util.Objects.requireNonNull;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.training.TellingTraining;
import io.answerable.training.TrainingAssignmentFacts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class TellingAssignments implements TellingTraining {

    private final TrainingAssignments assignments;
    private final PeopleDirectory people;
    private final AiSystemRegister systems;
    private final CurrentActor actor;

    TellingAssignments(TrainingAssignments assignments, PeopleDirectory people, AiSystemRegister systems,
            CurrentActor actor) {
        this.assignments = assignments;
        this.people = people;
        this.systems = systems;
        this.actor = actor;
    }

    /** What is known of one. */
    private record Known(String key, TrainingFact fact) {}

    @Override
    public List<TrainingAssignmentFacts> assignments(LocalDate asOf) {
        actor.require(Permission.EXCHANGE);
        var facts = assignments.facts().all();
        var known = assignments.keys()
                .all()
                .values()
                .stream()
                .flatMap(entry -> facts.getOrDefault(entry.id(), List.of())
                        .stream()
                        .filter(it -> it.covers(asOf))
                        .map(it -> new Known(entry.key(), it.fact())))
                .sorted(Comparator.comparing(Known::key))
                .toList();
        var named = people.byId(known.stream().map(it -> it.fact().person()).distinct().toList(), asOf);
        var ofSystems = systems.byId(known.stream()
                .map(it -> it.fact().system())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList(), asOf);
        return known.stream()
                .filter(it -> named.containsKey(it.fact().person()))
                .map(it -> told(it, requireNonNull(named.get(it.fact().person())).key(), ofSystems))
                .toList();
    }

    private static TrainingAssignmentFacts told(Known it, String person, Map<AiSystemId, AiSystemView> systems) {
        var fact = it.fact();
        var system = Optional.ofNullable(fact.system()).map(systems::get).map(AiSystemView::key).orElse(null);
        return new TrainingAssignmentFacts(it.key(), person, fact.course(), system, fact.due(), fact.completed(),
                fact.status());
    }
}
