package io.answerable.policy.graphql;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.NodeLoader;
import io.answerable.policy.PolicyDirectory;
import io.answerable.policy.PolicyId;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds policies that the caller may read by their global ids, as of today. */
@Component
class PolicyNodes implements NodeLoader {

    private final PolicyDirectory policies;
    private final CurrentActor actor;

    PolicyNodes(PolicyDirectory policies, CurrentActor actor) {
        this.policies = policies;
        this.actor = actor;
    }

    @Override
    public String type() {
        return "Policy";
    }

    @Override
    public Map<UUID, ?> load(Collection<UUID> ids) {
        if (!actor.actor().may(Permission.READ)) {
            return Map.of();
        }
        return policies.readable(ids.stream().map(PolicyId::of).toList(), actor.today())
                .values()
                .stream()
                .collect(toMap(it -> it.id().value(), it -> it));
    }
}
