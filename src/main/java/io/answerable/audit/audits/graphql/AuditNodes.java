package io.answerable.audit.audits.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.audit.AuditId;
import io.answerable.audit.audits.VisibleAudits;
import io.answerable.graphql.NodeLoader;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds audits by their global ids, as of today. */
@Component
class AuditNodes implements NodeLoader {

    private final VisibleAudits visible;
    private final CurrentActor actor;

    AuditNodes(VisibleAudits visible, CurrentActor actor) {
        this.visible = visible;
        this.actor = actor;
    }

    @Override
    public String type() {
        return "Audit";
    }

    @Override
    public Map<UUID, ?> load(Collection<UUID> ids) {
        return visible.byId(ids.stream().map(AuditId::of).toList(), actor.today())
                .values()
                .stream()
                .collect(Collectors.toMap(it -> it.id().value(), it -> it));
    }
}
