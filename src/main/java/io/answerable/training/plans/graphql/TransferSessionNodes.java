package io.answerable.training.plans.graphql;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.NodeLoader;
import io.answerable.training.TransferSessionId;
import io.answerable.training.plans.TransferReads;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds sessions of transfer by their global ids, as of today. */
@Component
class TransferSessionNodes implements NodeLoader {

    private final TransferReads transfers;
    private final CurrentActor actor;

    TransferSessionNodes(TransferReads transfers, CurrentActor actor) {
        this.transfers = transfers;
        this.actor = actor;
    }

    @Override
    public String type() {
        return "TransferSession";
    }

    @Override
    public Map<UUID, ?> load(Collection<UUID> ids) {
        return transfers.byId(ids.stream().map(TransferSessionId::of).toList(), actor.today())
                .values()
                .stream()
                .collect(toMap(it -> it.id().value(), it -> it));
    }
}
