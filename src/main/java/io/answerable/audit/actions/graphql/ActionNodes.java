package io.answerable.audit.actions.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.audit.CorrectiveActionId;
import io.answerable.audit.actions.VisibleActions;
import io.answerable.graphql.NodeLoader;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds corrective actions by their global ids, as of today. */
@Component
class ActionNodes implements NodeLoader {

    private final VisibleActions visible;
    private final CurrentActor actor;

    ActionNodes(VisibleActions visible, CurrentActor actor) {
        this.visible = visible;
        this.actor = actor;
    }

    @Override
    public String type() {
        return "CorrectiveAction";
    }

    @Override
    public Map<UUID, ?> load(Collection<UUID> ids) {
        return visible.byId(ids.stream().map(CorrectiveActionId::of).toList(), actor.today())
                .values()
                .stream()
                .collect(Collectors.toMap(it -> it.id().value(), it -> it));
    }
}
