package io.answerable.inventory.graphql;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.NodeLoader;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds systems by their global ids, as of today. */
@Component
class SystemNodes implements NodeLoader {

    private final AiSystemRegister register;
    private final CurrentActor currentActor;

    SystemNodes(AiSystemRegister register, CurrentActor currentActor) {
        this.register = register;
        this.currentActor = currentActor;
    }

    @Override
    public String type() {
        return "AiSystem";
    }

    @Override
    public Map<UUID, ?> load(Collection<UUID> ids) {
        if (!currentActor.actor().may(Permission.READ)) {
            return Map.of();
        }
        return register.byId(ids.stream().map(AiSystemId::of).toList(), currentActor.today())
                .values()
                .stream()
                .collect(toMap(it -> it.id().value(), it -> it));
    }
}
