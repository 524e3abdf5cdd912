package io.answerable.inventory.horizon;

import static java.util.Objects.requireNonNull;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Alterations;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.HorizonItemId;
import io.answerable.inventory.register.ActingOnSystems;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens the reviews that systems lack because of something on the horizon; the life of an ended system is over (V-8). */
@Component
class OpeningReviews {

    private final HorizonReviews reviews;
    private final AiSystemRegister register;
    private final ActingOnSystems acting;
    private final CurrentActor currentActor;

    OpeningReviews(HorizonReviews reviews, AiSystemRegister register, ActingOnSystems acting,
            CurrentActor currentActor) {
        this.reviews = reviews;
        this.register = register;
        this.acting = acting;
        this.currentActor = currentActor;
    }

    /** Those of the systems that are not ended and have no review because of it, open or done. */
    List<AiSystemView> lacking(HorizonItemId item, Collection<AiSystemId> systems) {
        var today = currentActor.today();
        var known = reviews.of(systems, today);
        return register.byId(systems, today)
                .values()
                .stream()
                .filter(it -> !it.state().isEnded())
                .filter(it -> known.getOrDefault(it.id(), List.of())
                        .stream()
                        .noneMatch(review -> review.item().equals(item)))
                .toList();
    }

    /** Whatever their number, the ledger is told once, of each. */
    void open(HorizonItemId item, List<AiSystemView> systems, @Nullable String reason) {
        var today = currentActor.today();
        var timelines = reviews.facts().timelinesOf(systems.stream().map(AiSystemView::id).toList());
        var told = new LinkedHashMap<AiSystemView, Alterations>();
        for (var system : systems) {
            var alterations = told.computeIfAbsent(system, it -> new Alterations());
            reviews.facts()
                    .change(requireNonNull(timelines.get(system.id())), HorizonReview.open(item, today), today,
                            alterations);
        }
        reviews.facts().write(timelines.values());
        acting.noted(told, "HORIZON_REVIEW_OPENED", reason);
    }
}
