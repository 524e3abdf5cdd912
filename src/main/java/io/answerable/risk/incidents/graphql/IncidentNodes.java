package io.answerable.risk.incidents.graphql;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.NodeLoader;
import io.answerable.risk.IncidentId;
import io.answerable.risk.incidents.VisibleIncidents;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds incidents by their global ids, as of today. */
@Component
class IncidentNodes implements NodeLoader {

    private final VisibleIncidents visible;
    private final CurrentActor actor;

    IncidentNodes(VisibleIncidents visible, CurrentActor actor) {
        this.visible = visible;
        this.actor = actor;
    }

    @Override
    public String type() {
        return "Incident";
    }

    @Override
    public Map<UUID, ?> load(Collection<UUID> ids) {
        return visible.byId(ids.stream().map(IncidentId::of).toList(), actor.today())
                .values()
                .stream()
                .collect(toMap(it -> it.id().value(), it -> it));
    }
}
