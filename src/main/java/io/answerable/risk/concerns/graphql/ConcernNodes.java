package io.answerable.risk.concerns.graphql;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.NodeLoader;
import io.answerable.risk.ConcernId;
import io.answerable.risk.concerns.VisibleConcerns;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds concerns by their global ids, as of today. */
@Component
class ConcernNodes implements NodeLoader {

    private final VisibleConcerns visible;
    private final CurrentActor actor;

    ConcernNodes(VisibleConcerns visible, CurrentActor actor) {
        this.visible = visible;
        this.actor = actor;
    }

    @Override
    public String type() {
        return "Concern";
    }

    @Override
    public Map<UUID, ?> load(Collection<UUID> ids) {
        return visible.byId(ids.stream().map(ConcernId::of).toList(), actor.today())
                .values()
                .stream()
                .collect(toMap(it -> it.id().value(), it -> it));
    }
}
