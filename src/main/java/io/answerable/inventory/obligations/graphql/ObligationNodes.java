package io.answerable.inventory.obligations.graphql;

import io.answerable.graphql.NodeLoader;
import io.answerable.inventory.obligations.VisibleObligations;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds duties by their global ids, as of today. */
@Component
class ObligationNodes implements NodeLoader {

    private final VisibleObligations visible;

    ObligationNodes(VisibleObligations visible) {
        this.visible = visible;
    }

    @Override
    public String type() {
        return "Obligation";
    }

    @Override
    public Map<UUID, ?> load(Collection<UUID> ids) {
        return visible.byId(ids);
    }
}
