package io.answerable.audit.gaps.graphql;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.audit.RemediationItemId;
import io.answerable.audit.gaps.RemediationPlan;
import io.answerable.graphql.NodeLoader;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds items of the remediation plan by their global ids, as of today. */
@Component
class RemediationNodes implements NodeLoader {

    private final RemediationPlan plan;
    private final CurrentActor actor;

    RemediationNodes(RemediationPlan plan, CurrentActor actor) {
        this.plan = plan;
        this.actor = actor;
    }

    @Override
    public String type() {
        return "RemediationItem";
    }

    @Override
    public Map<UUID, ?> load(Collection<UUID> ids) {
        return actor.actor().may(Permission.READ_GOVERNANCE)
                ? plan.byId(ids.stream().map(RemediationItemId::of).toList(), actor.today())
                        .values()
                        .stream()
                        .collect(toMap(it -> it.id().value(), it -> it))
                : Map.of();
    }
}
