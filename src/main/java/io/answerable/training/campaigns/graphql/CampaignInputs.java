package io.answerable.training.campaigns.graphql;

import io.answerable.graphql.Reference;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What clients send to run campaigns. */
final class CampaignInputs {

    private CampaignInputs() {}

    record Plan(@Nullable String key, String title, String message, List<String> channels,
            @Nullable List<Reference> audience, @Nullable Reference policy, @Nullable LocalDate startsOn,
            @Nullable String reason) {}

    record End(Reference campaign, int expectedVersion, @Nullable String reason) {}

    record Seen(Reference campaign, @Nullable String channel) {}
}
