package io.answerable.training.campaigns;

import io.answerable.organisation.UnitId;
import io.answerable.policy.PolicyId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of a campaign during some days; an empty audience means everybody. */
record CampaignFact(String title, String message, List<String> channels, List<UnitId> audience,
        @Nullable PolicyId policy, LocalDate startsOn, CampaignState state) {

    CampaignFact {
        channels = List.copyOf(channels);
        audience = List.copyOf(audience);
    }

    CampaignFact in(CampaignState next) {
        return new CampaignFact(title, message, channels, audience, policy, startsOn, next);
    }
}
