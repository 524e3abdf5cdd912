package io.answerable.inventory.graphql;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.NodeLoader;
import io.answerable.inventory.SupplierDirectory;
import io.answerable.inventory.SupplierId;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds suppliers by their global ids, as of today. */
@Component
class SupplierNodes implements NodeLoader {

    private final SupplierDirectory suppliers;
    private final CurrentActor currentActor;

    SupplierNodes(SupplierDirectory suppliers, CurrentActor currentActor) {
        this.suppliers = suppliers;
        this.currentActor = currentActor;
    }

    @Override
    public String type() {
        return "Supplier";
    }

    @Override
    public Map<UUID, ?> load(Collection<UUID> ids) {
        if (!currentActor.actor().may(Permission.READ)) {
            return Map.of();
        }
        return suppliers.byId(ids.stream().map(SupplierId::of).toList(), currentActor.today())
                .values()
                .stream()
                .collect(toMap(it -> it.id().value(), it -> it));
    }
}
