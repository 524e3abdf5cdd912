package io.answerable.risk.register.graphql;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.NodeLoader;
import io.answerable.risk.RiskId;
import io.answerable.risk.register.VisibleRisks;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds risks by their global ids, as of today. */
@Component
class RiskNodes implements NodeLoader {

    private final VisibleRisks risks;
    private final CurrentActor actor;

    RiskNodes(VisibleRisks risks, CurrentActor actor) {
        this.risks = risks;
        this.actor = actor;
    }

    @Override
    public String type() {
        return "Risk";
    }

    @Override
    public Map<UUID, ?> load(Collection<UUID> ids) {
        return risks.byId(ids.stream().map(RiskId::of).toList(), actor.today())
                .values()
                .stream()
                .collect(toMap(it -> it.id().value(), it -> it));
    }
}
