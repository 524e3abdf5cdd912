package io.answerable.training.assignments.graphql;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.NodeLoader;
import io.answerable.training.TrainingAssignmentId;
import io.answerable.training.TrainingDirectory;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds courses of people by their global ids, as of today. */
@Component
class TrainingAssignmentNodes implements NodeLoader {

    private final TrainingDirectory training;
    private final CurrentActor actor;

    TrainingAssignmentNodes(TrainingDirectory training, CurrentActor actor) {
        this.training = training;
        this.actor = actor;
    }

    @Override
    public String type() {
        return "TrainingAssignment";
    }

    @Override
    public Map<UUID, ?> load(Collection<UUID> ids) {
        return training.assignments(ids.stream().map(TrainingAssignmentId::of).toList(), actor.today())
                .values()
                .stream()
                .collect(toMap(it -> it.id().value(), it -> it));
    }
}
