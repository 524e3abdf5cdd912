package io.answerable.inventory.handover;

import static java.util.Objects.requireNonNull;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Alterations;
import io.answerable.facts.Checks;
import io.answerable.facts.Timeline;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.ChangeOfSystem;
import io.answerable.inventory.HandoverChanged.HandoverAccepted;
import io.answerable.inventory.HandoverChanged.HandoverOffered;
import io.answerable.inventory.HandoverChanged.HandoverRefused;
import io.answerable.inventory.register.ActingOnSystems;
import io.answerable.inventory.register.Entitlement;
import io.answerable.inventory.spi.AssetOwnership;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands a system over from the project to the product (R-INV-35): the project lead offers, the product manager accepts,
 * and owns the information asset from that day on (R-INV-29).
 */
@Component
public class HandingOver {

    private static final List<String> PROJECT_LEAD = List.of("role.project-lead");
    private static final List<String> PRODUCT_MANAGER = List.of("role.product-manager");

    private final ActingOnSystems acting;
    private final Entitlement entitlement;
    private final Handovers handovers;
    private final ObjectProvider<AssetOwnership> ownership;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    HandingOver(ActingOnSystems acting, Entitlement entitlement, Handovers handovers,
            ObjectProvider<AssetOwnership> ownership, CurrentActor actor, ApplicationEventPublisher events) {
        this.acting = acting;
        this.entitlement = entitlement;
        this.handovers = handovers;
        this.ownership = ownership;
        this.actor = actor;
        this.events = events;
    }

    /** @param checklist what is handed over */
    @Transactional
    public Outcome<AiSystemView> offer(ChangeOfSystem asked, PersonId to, List<String> checklist) {
        return acting.open(asked, PROJECT_LEAD, "offer the handover").flatMap(it -> {
            var timeline = timeline(it.id());
            var open = timeline.factOn(it.asOf()).filter(known -> stands(known, it));
            if (open.isPresent() || !it.state().isLive()) {
                return Outcome.refused(notAllowed(timeline, it, it.state().isLive()));
            }
            return new Checks()
                    .refuseIf(entitlement.rolesOf(to, it, PRODUCT_MANAGER).isEmpty(),
                            () -> Refusal.ValidationFailed.of("They do not manage the product.", "to"))
                    .then(() -> Outcome.done(offered(it, timeline, to, checklist, asked.reason())));
        });
    }

    /** Not what was refused, nor what was offered to somebody who no longer manages the product and can never decide. */
    private boolean stands(HandoverFact known, AiSystemView system) {
        var to = known.offeredTo();
        return switch (known.status()) {
            case ACCEPTED -> true;
            case REFUSED -> false;
            case OFFERED -> to == null || !entitlement.rolesOf(to, system, PRODUCT_MANAGER).isEmpty();
        };
    }

    private AiSystemView offered(AiSystemView system, Timeline<HandoverFact> timeline, PersonId to,
            List<String> checklist, @Nullable String reason) {
        var by = actor.actor().person().orElse(null);
        var kept = keep(system, timeline, HandoverFact.offered(by, to, system.asOf(), checklist), "HANDOVER_OFFERED",
                reason);
        if (by != null) {
            events.publishEvent(new HandoverOffered(system.id(), by, to, actor.provenance().because(reason)));
        }
        return kept;
    }

    /** The information asset owner moves in the same transaction. */
    @Transactional
    public Outcome<AiSystemView> accept(ChangeOfSystem asked) {
        return decide(asked, "accept the handover", (system, timeline, offer, by) -> {
            var kept = keep(system, timeline,
                    offer.decided(HandoverStatus.ACCEPTED, by, system.asOf(), asked.reason()), "HANDOVER_ACCEPTED",
                    asked.reason());
            ownership.forEach(it -> it.moveTo(by, system.id(), system.asOf(), "The handover was accepted."));
            events.publishEvent(new HandoverAccepted(system.id(), offer.offeredBy(), by,
                    actor.provenance().because(asked.reason())));
            return Outcome.done(kept);
        });
    }

    /** It can be offered again. */
    @Transactional
    public Outcome<AiSystemView> refuse(ChangeOfSystem asked) {
        return decide(asked, "refuse the handover", (system, timeline, offer, by) -> new Checks()
                .required("reason", asked.reason())
                .then(() -> {
                    var kept = keep(system, timeline,
                            offer.decided(HandoverStatus.REFUSED, by, system.asOf(), asked.reason()),
                            "HANDOVER_REFUSED", asked.reason());
                    events.publishEvent(new HandoverRefused(system.id(), offer.offeredBy(), by,
                            actor.provenance().because(asked.reason())));
                    return Outcome.done(kept);
                }));
    }

    /** What the product manager decides about an offer. */
    @FunctionalInterface
    private interface Decision {

        Outcome<AiSystemView> upon(AiSystemView system, Timeline<HandoverFact> timeline, HandoverFact offer,
                PersonId by);
    }

    private Outcome<AiSystemView> decide(ChangeOfSystem asked, String act, Decision decision) {
        return acting.open(asked, PRODUCT_MANAGER, act).flatMap(it -> {
            var timeline = timeline(it.id());
            var offer = timeline.factOn(it.asOf()).filter(known -> known.status() == HandoverStatus.OFFERED);
            var by = actor.actor().person();
            if (offer.isEmpty()) {
                return Outcome.refused(notAllowed(timeline, it, true));
            }
            return by.filter(person -> isMeant(offer.get(), person))
                    .map(person -> decision.upon(it, timeline, offer.get(), person))
                    .orElseGet(() -> Outcome.refused(Refusal.NotPermitted.to(act + " that somebody else was offered")));
        });
    }

    private static boolean isMeant(HandoverFact offer, PersonId person) {
        return offer.offeredTo() == null || offer.offeredTo().equals(person);
    }

    private AiSystemView keep(AiSystemView system, Timeline<HandoverFact> timeline, HandoverFact after, String act,
            @Nullable String reason) {
        var told = new Alterations();
        told.between(timeline.factOn(system.asOf()).orElse(null), after);
        timeline.change(system.asOf(), after);
        handovers.write(List.of(timeline));
        return acting.kept(system, act, reason, told);
    }

    private static Refusal notAllowed(Timeline<HandoverFact> timeline, AiSystemView system, boolean live) {
        var state = timeline.factOn(system.asOf()).map(it -> it.status().name()).orElse("NONE");
        var allowed = switch (state) {
            case "OFFERED" -> List.of("ACCEPTED", "REFUSED");
            case "ACCEPTED" -> List.<String>of();
            default -> live ? List.of("OFFERED") : List.<String>of();
        };
        return new Refusal.TransitionNotAllowed(
                "The handover is " + state + " and the system " + system.state() + ".", List.of("aiSystem"), state,
                allowed);
    }

    private Timeline<HandoverFact> timeline(AiSystemId system) {
        return requireNonNull(handovers.timelines(List.of(system)).get(system));
    }
}
