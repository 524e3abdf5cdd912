package io.answerable.inventory.horizon;

import static java.util.Objects.requireNonNull;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Act;
import io.answerable.facts.Alterations;
import io.answerable.facts.Checks;
import io.answerable.facts.Entry;
import io.answerable.facts.Timeline;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.ChangeOfSystem;
import io.answerable.inventory.HorizonImpact;
import io.answerable.inventory.HorizonItemConfirmed;
import io.answerable.inventory.HorizonItemId;
import io.answerable.inventory.HorizonItemView;
import io.answerable.inventory.HorizonKind;
import io.answerable.inventory.records.PreparingSystems;
import io.answerable.inventory.register.ActingOnSystems;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what comes towards the organisation, and has affected systems reviewed (R-INV-41, R-RSK-18). */
@Component
@Transactional
public class ScanningHorizon {

    private static final Set<String> REVIEWING = Set.of("role.ai-lead", "role.compliance-legal", "role.legal-team",
            "role.product-manager", "role.project-lead", "role.business-owner");

    private final HorizonItems items;
    private final HorizonReviews reviews;
    private final HorizonDirectory directory;
    private final AiSystemRegister register;
    private final PreparingSystems preparing;
    private final ActingOnSystems acting;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    ScanningHorizon(HorizonItems items, HorizonReviews reviews, HorizonDirectory directory, AiSystemRegister register,
            PreparingSystems preparing, ActingOnSystems acting, CurrentActor currentActor,
            ApplicationEventPublisher events) {
        this.items = items;
        this.reviews = reviews;
        this.directory = directory;
        this.register = register;
        this.preparing = preparing;
        this.acting = acting;
        this.currentActor = currentActor;
        this.events = events;
    }

    /** What somebody has found. */
    public record Find(String key, String title, HorizonKind kind, HorizonImpact impact, List<AiSystemId> affected,
            @Nullable String decision, @Nullable LocalDate effectiveFrom, @Nullable String reason) {}

    /**
     * Which item somebody wants to change.
     *
     * @param expectedVersion the version that the caller has seen
     */
    public record ChangeOfItem(HorizonItemId item, int expectedVersion, @Nullable String reason) {}

    /** Records something new; nobody has to act before it is confirmed. */
    public Outcome<HorizonItemView> find(Find find) {
        var today = currentActor.today();
        return new Checks().refuseIf(!mayScan(), () -> Refusal.NotPermitted.to("record what is on the horizon"))
                .newKey(items.keys(), find.key())
                .required("title", find.title())
                .text("decision", find.decision())
                .refuseIf(!register.byId(find.affected(), today).keySet().containsAll(find.affected()),
                        () -> Refusal.NotFound.of("AI system", "affected"))
                .then(() -> found(find, Entry.first(find.key(), today), today));
    }

    private Outcome<HorizonItemView> found(Find find, Entry entry, LocalDate today) {
        var item = new HorizonItem(entry, Timeline.empty(entry.id()));
        item.change(new HorizonFact(find.title(), find.kind(), today, preparing.actingPerson(), find.impact(),
                find.affected(), find.decision(), find.effectiveFrom(), null), today);
        items.add(item, new Act("FOUND", today, find.reason()));
        return view(item, today);
    }

    /** Says what is to be done about it. */
    public Outcome<HorizonItemView> decide(ChangeOfItem asked, String decision) {
        return new Checks().required("decision", decision)
                .then(() -> change(asked, "DECIDED", (item, today) -> item.on(today)
                        .ifPresent(it -> item.change(it.decided(decision), today))));
    }

    /** Confirms, once, that it concerns its systems: each of them gets a review, unless it has one. */
    public Outcome<HorizonItemView> confirm(ChangeOfItem asked) {
        var today = currentActor.today();
        return open(asked).flatMap(item -> item.isConfirmed(today)
                ? Outcome.refused(new Refusal.TransitionNotAllowed("It is confirmed already.",
                        List.of("horizonItem"), "CONFIRMED", List.of()))
                : confirmed(item, asked, today));
    }

    private Outcome<HorizonItemView> confirmed(HorizonItem item, ChangeOfItem asked, LocalDate today) {
        item.on(today).ifPresent(it -> {
            item.change(it.confirmed(today), today);
            openReviews(item, it.affected(), today, asked.reason());
            events.publishEvent(new HorizonItemConfirmed(item.getId(), it.affected(),
                    currentActor.provenance().because(asked.reason())));
        });
        return saved(item, "CONFIRMED", today, asked.reason());
    }

    private void openReviews(HorizonItem item, List<AiSystemId> affected, LocalDate today, @Nullable String reason) {
        var known = reviews.facts().timelinesOf(affected);
        var seen = register.byId(affected, today);
        known.forEach((system, timeline) -> {
            if (timeline.on(today, it -> it.item().equals(item.getId())).isEmpty()) {
                var told = new Alterations();
                reviews.facts().change(timeline, HorizonReview.open(item.getId(), today), today, told);
                acting.noted(requireNonNull(seen.get(system)), "HORIZON_REVIEW_OPENED", reason, told);
            }
        });
        reviews.facts().write(known.values());
    }

    /** Somebody has reviewed a system and says what follows. */
    public Outcome<AiSystemView> conclude(ChangeOfSystem asked, HorizonItemId item, String conclusion) {
        var act = new PreparingSystems.Act("HORIZON_REVIEWED", "conclude this review", null, REVIEWING);
        return new Checks().required("conclusion", conclusion)
                .then(() -> preparing.act(asked, act, (system, day, told) -> {
                    var open = reviews.facts().factOn(system.id(), item, day).filter(HorizonReview::isOpen);
                    open.ifPresent(it -> reviews.facts()
                            .put(system.id(), it.concluded(day, preparing.actingPerson(), conclusion), day, told));
                    return open.isPresent() ? Optional.empty() : Optional.of(Refusal.NotFound.of("review", "item"));
                }));
    }

    private Outcome<HorizonItemView> change(ChangeOfItem asked, String act,
            BiConsumer<HorizonItem, LocalDate> change) {
        var today = currentActor.today();
        return open(asked).flatMap(item -> {
            change.accept(item, today);
            return saved(item, act, today, asked.reason());
        });
    }

    private Outcome<HorizonItem> open(ChangeOfItem asked) {
        return items.open("horizon item", asked.item().value(), asked.expectedVersion(), it -> mayScan());
    }

    private Outcome<HorizonItemView> saved(HorizonItem item, String act, LocalDate today, @Nullable String reason) {
        items.save(item, new Act(act, today, reason));
        return view(item, today);
    }

    private Outcome<HorizonItemView> view(HorizonItem item, LocalDate today) {
        return Outcome.done(requireNonNull(directory.byId(List.of(item.getId()), today).get(item.getId())));
    }

    private boolean mayScan() {
        return currentActor.actor().may(Permission.SCAN_HORIZON);
    }
}
