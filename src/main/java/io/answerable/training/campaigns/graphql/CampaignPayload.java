package io.answerable.training.campaigns.graphql;

import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.training.campaigns.CampaignView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a change of a campaign. */
record CampaignPayload(@Nullable CampaignView campaign, List<Refusal> errors) {

    static CampaignPayload of(Outcome<CampaignView> outcome) {
        return switch (outcome) {
            case Outcome.Done<CampaignView>(var changed) -> new CampaignPayload(changed, List.of());
            case Outcome.Refused<CampaignView>(var refusals) -> new CampaignPayload(null, refusals);
        };
    }
}
