package io.answerable.training.plans.graphql;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.NodeLoader;
import io.answerable.training.TrainingInvestmentId;
import io.answerable.training.plans.InvestmentReads;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds what units set aside for training by their global ids, as of today. */
@Component
class InvestmentNodes implements NodeLoader {

    private final InvestmentReads investments;
    private final CurrentActor actor;

    InvestmentNodes(InvestmentReads investments, CurrentActor actor) {
        this.investments = investments;
        this.actor = actor;
    }

    @Override
    public String type() {
        return "TrainingInvestment";
    }

    @Override
    public Map<UUID, ?> load(Collection<UUID> ids) {
        return investments.byId(ids.stream().map(TrainingInvestmentId::of).toList(), actor.today())
                .values()
                .stream()
                .collect(toMap(it -> it.id().value(), it -> it));
    }
}
