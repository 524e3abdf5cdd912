package io.answerable.training.campaigns;

import io.answerable.organisation.UnitId;
import io.answerable.policy.PolicyId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message that is to make people aware.
 *
 * @param key by which people will know it; null: one is made up
 * @param audience the units that are addressed; empty: everybody
 * @param startsOn null: today
 */
public record PlanCampaign(@Nullable String key, String title, String message, List<String> channels,
        List<UnitId> audience, @Nullable PolicyId policy, @Nullable LocalDate startsOn, @Nullable String reason) {

    public PlanCampaign {
        channels = channels.stream().distinct().toList();
        audience = audience.stream().distinct().toList();
    }
}
