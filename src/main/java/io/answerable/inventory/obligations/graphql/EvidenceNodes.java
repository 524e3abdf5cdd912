package io.answerable.inventory.obligations.graphql;

import io.answerable.graphql.NodeLoader;
import io.answerable.inventory.obligations.VisibleObligations;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds what shows that duties are met by their global ids, as of today. */
@Component
class EvidenceNodes implements NodeLoader {

    private final VisibleObligations visible;

    EvidenceNodes(VisibleObligations visible) {
        this.visible = visible;
    }

    @Override
    public String type() {
        return "ObligationEvidence";
    }

    @Override
    public Map<UUID, ?> load(Collection<UUID> ids) {
        return visible.evidenceById(ids);
    }
}
