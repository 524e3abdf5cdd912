package io.answerable.training.campaigns;

import static java.util.Objects.requireNonNull;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Act;
import io.answerable.facts.Checks;
import io.answerable.facts.Entry;
import io.answerable.facts.NewKeys;
import io.answerable.facts.Timeline;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.UnitDirectory;
import io.answerable.policy.PolicyDirectory;
import io.answerable.reference.TrainingCatalogue;
import io.answerable.training.CampaignId;
import io.answerable.training.CampaignStarted;
import io.answerable.training.records.Addressees;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans campaigns, starts them on their day, ends them, and notes whom they reached (R-TRN-09). */
@Component
@Transactional
public class RunningCampaigns {

    private final Campaigns campaigns;
    private final CampaignReads reads;
    private final CampaignMessages messages;
    private final Addressees addressees;
    private final UnitDirectory units;
    private final PolicyDirectory policies;
    private final TrainingCatalogue catalogue;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    RunningCampaigns(Campaigns campaigns, CampaignReads reads, CampaignMessages messages, Addressees addressees,
            UnitDirectory units, PolicyDirectory policies, TrainingCatalogue catalogue, CurrentActor actor,
            ApplicationEventPublisher events) {
        this.campaigns = campaigns;
        this.reads = reads;
        this.messages = messages;
        this.addressees = addressees;
        this.units = units;
        this.policies = policies;
        this.catalogue = catalogue;
        this.actor = actor;
        this.events = events;
    }

    /** Which campaign, as the caller read it, and why. */
    public record Change(CampaignId campaign, int expectedVersion, @Nullable String reason) {}

    /** Starts at once when its day is today. */
    public Outcome<CampaignView> plan(PlanCampaign asked) {
        var today = actor.today();
        var startsOn = asked.startsOn() == null ? today : asked.startsOn();
        var checks = new Checks().refuseIf(!mayRun(), () -> Refusal.NotPermitted.to("run campaigns"));
        if (asked.key() != null) {
            checks.newKey(campaigns.keys(), asked.key());
        }
        var policy = asked.policy();
        return checks.required("title", asked.title())
                .required("message", asked.message())
                .text("reason", asked.reason())
                .refuseIf(asked.channels().isEmpty(), () -> Refusal.ValidationFailed.required("channels"))
                .refuseIf(!catalogue.awarenessChannels().containsAll(asked.channels()),
                        () -> Refusal.NotFound.of("channel", "channels"))
                .refuseIf(!units.byId(asked.audience(), today).keySet().containsAll(asked.audience()),
                        () -> Refusal.NotFound.of("unit", "audience"))
                .refuseIf(policy != null && !policies.byId(List.of(policy), today).containsKey(policy),
                        () -> Refusal.NotFound.of("policy", "policy"))
                .refuseIf(startsOn.isBefore(today),
                        () -> Refusal.ValidationFailed.of("This day has passed.", "startsOn"))
                .then(() -> planned(asked, startsOn, today));
    }

    private Outcome<CampaignView> planned(PlanCampaign asked, LocalDate startsOn, LocalDate today) {
        var entry = Entry.first(asked.key() == null ? NewKeys.next("cp") : asked.key(), today);
        var campaign = new Campaign(entry, Timeline.empty(entry.id()));
        var fact = new CampaignFact(asked.title(), asked.message(), asked.channels(), asked.audience(),
                asked.policy(), startsOn, startsOn.isAfter(today) ? CampaignState.PLANNED : CampaignState.RUNNING);
        campaign.set(fact, today);
        campaigns.add(campaign, new Act("PLANNED", today, asked.reason()));
        if (fact.state() == CampaignState.RUNNING) {
            send(campaign.getId(), fact, today);
        }
        return view(campaign, today);
    }

    /** Starts one whose day has come; starting it again, or one that has ended, changes nothing. */
    void start(CampaignId id, LocalDate day) {
        campaigns.find(id.value()).ifPresent(campaign -> {
            var today = actor.today();
            campaign.facts()
                    .factOn(today)
                    .filter(it -> it.state() == CampaignState.PLANNED && !it.startsOn().isAfter(day))
                    .ifPresent(fact -> {
                        campaign.set(fact.in(CampaignState.RUNNING), today);
                        campaigns.save(campaign, new Act("STARTED", today, null));
                        send(id, fact, today);
                    });
        });
    }

    /** One message to each person who is at work, on each channel (T-5). */
    private void send(CampaignId id, CampaignFact fact, LocalDate today) {
        var addressed = addressees.atWork(fact.audience(), today);
        messages.send(id, addressed, fact.channels(), today);
        events.publishEvent(new CampaignStarted(id, fact.channels(), addressed.size(), actor.provenance()));
    }

    /** It sends nothing more. */
    public Outcome<CampaignView> end(Change asked) {
        var today = actor.today();
        return new Checks().text("reason", asked.reason())
                .then(() -> campaigns.open("campaign", asked.campaign().value(), asked.expectedVersion(),
                        it -> mayRun()))
                .flatMap(campaign -> {
                    var fact = campaign.facts().factOn(today).orElseThrow();
                    if (fact.state() == CampaignState.ENDED) {
                        return Outcome.refused(new Refusal.TransitionNotAllowed("It has ended.", List.of("campaign"),
                                fact.state().name(), List.of()));
                    }
                    campaign.set(fact.in(CampaignState.ENDED), today);
                    campaigns.save(campaign, new Act("ENDED", today, asked.reason()));
                    return view(campaign, today);
                });
    }

    /**
     * Whoever calls has opened what was sent to them, or understood it.
     *
     * @param channel null: on every channel
     */
    public Outcome<CampaignView> seen(CampaignId campaign, @Nullable String channel, boolean understood) {
        var today = actor.today();
        var person = actor.actor().person();
        if (person.isEmpty()) {
            return Outcome.refused(Refusal.NotPermitted.to("confirm what is sent to people"));
        }
        int found = understood
                ? messages.confirmed(campaign, person.get(), channel, today)
                : messages.opened(campaign, person.get(), channel, today);
        return found == 0
                ? Outcome.refused(Refusal.NotFound.of("message to you", "campaign"))
                : Outcome.done(requireNonNull(reads.changed(campaign, today).get(campaign)));
    }

    private boolean mayRun() {
        return actor.actor().may(Permission.MANAGE_TRAINING);
    }

    private Outcome<CampaignView> view(Campaign campaign, LocalDate today) {
        return Outcome.done(requireNonNull(reads.changed(campaign.getId(), today).get(campaign.getId())));
    }
}
