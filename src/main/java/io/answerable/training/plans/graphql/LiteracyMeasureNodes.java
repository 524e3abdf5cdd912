package io.answerable.training.plans.graphql;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.NodeLoader;
import io.answerable.training.LiteracyMeasureId;
import io.answerable.training.plans.RecordingMeasures;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds measures for AI literacy by their global ids, as of today. */
@Component
class LiteracyMeasureNodes implements NodeLoader {

    private final RecordingMeasures measures;
    private final CurrentActor actor;

    LiteracyMeasureNodes(RecordingMeasures measures, CurrentActor actor) {
        this.measures = measures;
        this.actor = actor;
    }

    @Override
    public String type() {
        return "LiteracyMeasure";
    }

    @Override
    public Map<UUID, ?> load(Collection<UUID> ids) {
        return measures.byId(ids.stream().map(LiteracyMeasureId::of).toList(), actor.today())
                .values()
                .stream()
                .collect(toMap(it -> it.id().value(), it -> it));
    }
}
