package io.answerable.training.campaigns;

import io.answerable.organisation.UnitId;
import io.answerable.policy.PolicyId;
import io.answerable.training.CampaignId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as on a day (R-TRN-09).
 *
 * @param channels for example {@code INTRANET}
 * @param forEverybody whether everybody of the organisation is addressed
 * @param audience the units that are addressed, where not everybody is
 * @param policy the policy of which it tells
 */
public record CampaignView(CampaignId id, String key, String title, String message, List<String> channels,
        boolean forEverybody, List<UnitId> audience, @Nullable PolicyId policy, LocalDate startsOn,
        CampaignState state, int version, LocalDate asOf) {}
