package io.answerable.inventory.graphql;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.NodeLoader;
import io.answerable.inventory.HorizonItemId;
import io.answerable.inventory.horizon.HorizonDirectory;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds what is on the horizon by global ids, as of today. */
@Component
class HorizonNodes implements NodeLoader {

    private final HorizonDirectory horizon;
    private final CurrentActor currentActor;

    HorizonNodes(HorizonDirectory horizon, CurrentActor currentActor) {
        this.horizon = horizon;
        this.currentActor = currentActor;
    }

    @Override
    public String type() {
        return "HorizonItem";
    }

    @Override
    public Map<UUID, ?> load(Collection<UUID> ids) {
        if (!currentActor.actor().may(Permission.READ_GOVERNANCE)) {
            return Map.of();
        }
        return horizon.byId(ids.stream().map(HorizonItemId::of).toList(), currentActor.today())
                .values()
                .stream()
                .collect(toMap(it -> it.id().value(), identity()));
    }
}
