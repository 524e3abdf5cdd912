package io.answerable.training.campaigns;

import io.answerable.facts.Criteria;
import io.answerable.graphql.IdFilter;
import io.answerable.graphql.StringFilter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Selects campaigns; all given conditions must hold. */
public record CampaignFilter(@Nullable StringFilter key, @Nullable StringFilter title, @Nullable StringFilter channel,
        @Nullable IdFilter policy, @Nullable OfState state, @Nullable List<CampaignFilter> and,
        @Nullable List<CampaignFilter> or, @Nullable CampaignFilter not) {

    /** Compares how far campaigns have come. */
    public record OfState(@Nullable CampaignState eq, @Nullable List<CampaignState> in) {}

    void gather(Criteria criteria) {
        var wanted = Optional.ofNullable(state);
        criteria.text("k.key", key)
                .text("f.title", title)
                .any("unnest(f.channels) channel", "channel", channel)
                .id("f.policy", policy, "policy", "Policy")
                .oneOf("f.state", wanted.map(OfState::eq).orElse(null), wanted.map(OfState::in).orElse(null))
                .combined(and, or, not, CampaignFilter::gather);
    }
}
