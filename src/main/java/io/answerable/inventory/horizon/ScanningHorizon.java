package io.answerable.inventory.horizon;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Act;
import io.answerable.facts.Checks;
import io.answerable.facts.Entry;
import io.answerable.facts.Timeline;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.ChangeOfSystem;
import io.answerable.inventory.HorizonImpact;
import io.answerable.inventory.HorizonItemId;
import io.answerable.inventory.HorizonItemView;
import io.answerable.inventory.HorizonKind;
import io.answerable.inventory.records.PreparingSystems;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what comes towards the organisation, and what reviews of systems because of it conclude (R-INV-41, R-RSK-18). */
@Component
@Transactional
public class ScanningHorizon {

    private static final Set<String> REVIEWING = Set.of("role.ai-lead", "role.compliance-legal", "role.legal-team",
            "role.product-manager", "role.project-lead", "role.business-owner");

    private final HorizonItems items;
    private final HorizonReviews reviews;
    private final HorizonActs acts;
    private final PreparingSystems preparing;
    private final CurrentActor currentActor;

    ScanningHorizon(HorizonItems items, HorizonReviews reviews, HorizonActs acts, PreparingSystems preparing,
            CurrentActor currentActor) {
        this.items = items;
        this.reviews = reviews;
        this.acts = acts;
        this.preparing = preparing;
        this.currentActor = currentActor;
    }

    /** What somebody has found. */
    public record Find(String key, String title, HorizonKind kind, HorizonImpact impact, List<AiSystemId> affected,
            @Nullable String decision, @Nullable LocalDate effectiveFrom, @Nullable String reason) {}

    /** Records something new; nobody has to act before it is confirmed. */
    public Outcome<HorizonItemView> find(Find find) {
        var today = currentActor.today();
        return new Checks().refuseIf(!acts.mayScan(), () -> Refusal.NotPermitted.to("record what is on the horizon"))
                .newKey(items.keys(), find.key())
                .required("title", find.title())
                .text("decision", find.decision())
                .refuseIf(!acts.knows(find.affected()),
                        () -> Refusal.NotFound.of("AI system", "affected"))
                .then(() -> found(find, Entry.first(find.key(), today), today));
    }

    private Outcome<HorizonItemView> found(Find find, Entry entry, LocalDate today) {
        var item = new HorizonItem(entry, Timeline.empty(entry.id()));
        item.change(new HorizonFact(find.title(), find.kind(), today, preparing.actingPerson(), find.impact(),
                find.affected(), find.decision(), find.effectiveFrom(), null), today);
        items.add(item, new Act("FOUND", today, find.reason()));
        return acts.view(item);
    }

    /** Says what is to be done about it. */
    public Outcome<HorizonItemView> decide(ChangeOfItem asked, String decision) {
        return new Checks().required("decision", decision)
                .then(() -> acts.with(asked, item -> {
                    var today = currentActor.today();
                    item.change(item.on(today).orElseThrow().decided(decision), today);
                    return item.alterations().isEmpty()
                            ? acts.view(item)
                            : acts.saved(item, "DECIDED", asked.reason());
                }));
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
}
