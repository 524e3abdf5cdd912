package io.answerable.training.campaigns.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.graphql.PerDay;
import io.answerable.graphql.Reference;
import io.answerable.kernel.Outcome;
import io.answerable.organisation.UnitView;
import io.answerable.policy.PolicyDirectory;
import io.answerable.policy.PolicyId;
import io.answerable.policy.PolicyView;
import io.answerable.training.CampaignId;
import io.answerable.training.campaigns.CampaignFilter;
import io.answerable.training.campaigns.CampaignReads;
import io.answerable.training.campaigns.CampaignView;
import io.answerable.training.campaigns.PlanCampaign;
import io.answerable.training.campaigns.ReachView;
import io.answerable.training.campaigns.RunningCampaigns;
import io.answerable.training.records.NamedUnits;
import io.answerable.training.records.Referred;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Campaigns in the API; one mutation is one business act. */
@Controller
class CampaignController {

    private final RunningCampaigns running;
    private final CampaignReads campaigns;
    private final Referred referred;
    private final NamedUnits units;
    private final PolicyDirectory policies;
    private final CurrentActor actor;

    CampaignController(RunningCampaigns running, CampaignReads campaigns, Referred referred, NamedUnits units,
            PolicyDirectory policies, CurrentActor actor) {
        this.running = running;
        this.campaigns = campaigns;
        this.referred = referred;
        this.units = units;
        this.policies = policies;
        this.actor = actor;
    }

    @QueryMapping
    Page<CampaignView> campaigns(@Argument @Nullable CampaignFilter filter, @Argument @Nullable LocalDate asOf,
            Paging paging) {
        return campaigns.page(filter, asOf == null ? actor.today() : asOf, paging);
    }

    @MutationMapping
    CampaignPayload planCampaign(@Argument CampaignInputs.Plan input) {
        return CampaignPayload.of(referred.units(input.audience(), "audience")
                .flatMap(audience -> policy(input.policy())
                        .flatMap(policy -> running.plan(new PlanCampaign(input.key(), input.title(), input.message(),
                                input.channels(), audience, policy.orElse(null), input.startsOn(),
                                input.reason())))));
    }

    @MutationMapping
    CampaignPayload endCampaign(@Argument CampaignInputs.End input) {
        return CampaignPayload.of(campaign(input.campaign())
                .flatMap(it -> running.end(
                        new RunningCampaigns.Change(it, input.expectedVersion(), input.reason()))));
    }

    @MutationMapping
    CampaignPayload openCampaignMessage(@Argument CampaignInputs.Seen input) {
        return CampaignPayload.of(campaign(input.campaign())
                .flatMap(it -> running.seen(it, input.channel(), false)));
    }

    @MutationMapping
    CampaignPayload confirmCampaignMessage(@Argument CampaignInputs.Seen input) {
        return CampaignPayload.of(campaign(input.campaign())
                .flatMap(it -> running.seen(it, input.channel(), true)));
    }

    private Outcome<CampaignId> campaign(Reference by) {
        return Referred.found(by, "Campaign", "campaign",
                key -> Referred.first(campaigns.idsOf(List.of(key)), CampaignId::value), "campaign")
                .map(CampaignId::of);
    }

    private Outcome<Optional<PolicyId>> policy(@Nullable Reference by) {
        return by == null
                ? Outcome.done(Optional.empty())
                : Referred.found(by, "Policy", "policy",
                        key -> Referred.first(policies.idsOf(List.of(key)), PolicyId::value), "policy")
                        .map(it -> Optional.of(PolicyId.of(it)));
    }

    @BatchMapping(typeName = "Campaign")
    Map<CampaignView, PolicyView> policy(List<CampaignView> campaigns) {
        return PerDay.one(campaigns, CampaignView::asOf, CampaignView::policy, policies::readable);
    }

    @BatchMapping(typeName = "Campaign")
    Map<CampaignView, List<ReachView>> reach(List<CampaignView> shown) {
        return PerDay.one(shown, CampaignView::asOf, CampaignView::id, campaigns::reachOf);
    }

    @BatchMapping(typeName = "Campaign")
    Map<CampaignView, List<UnitView>> audience(List<CampaignView> campaigns) {
        return units.of(campaigns, CampaignView::asOf, CampaignView::audience);
    }
}
