package io.answerable.training.campaigns.graphql;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.NodeLoader;
import io.answerable.training.CampaignId;
import io.answerable.training.campaigns.CampaignReads;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds campaigns by their global ids, as of today. */
@Component
class CampaignNodes implements NodeLoader {

    private final CampaignReads campaigns;
    private final CurrentActor actor;

    CampaignNodes(CampaignReads campaigns, CurrentActor actor) {
        this.campaigns = campaigns;
        this.actor = actor;
    }

    @Override
    public String type() {
        return "Campaign";
    }

    @Override
    public Map<UUID, ?> load(Collection<UUID> ids) {
        return campaigns.byId(ids.stream().map(CampaignId::of).toList(), actor.today())
                .values()
                .stream()
                .collect(toMap(it -> it.id().value(), it -> it));
    }
}
