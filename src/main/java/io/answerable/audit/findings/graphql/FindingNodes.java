package io.answerable.audit.findings.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.audit.FindingId;
import io.answerable.audit.findings.VisibleFindings;
import io.answerable.graphql.NodeLoader;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds findings by their global ids, as of today. */
@Component
class FindingNodes implements NodeLoader {

    private final VisibleFindings visible;
    private final CurrentActor actor;

    FindingNodes(VisibleFindings visible, CurrentActor actor) {
        this.visible = visible;
        this.actor = actor;
    }

    @Override
    public String type() {
        return "Finding";
    }

    @Override
    public Map<UUID, ?> load(Collection<UUID> ids) {
        return visible.byId(ids.stream().map(FindingId::of).toList(), actor.today())
                .values()
                .stream()
                .collect(Collectors.toMap(it -> it.id().value(), it -> it));
    }
}
