package io.answerable.inventory.horizon;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Checks;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.HorizonItemConfirmed;
import io.answerable.inventory.HorizonItemView;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Confirms which systems something on the horizon concerns, and has each of them reviewed (R-INV-41, R-RSK-18). */
@Component
@Transactional
public class ConfirmingHorizon {

    private final HorizonActs acts;
    private final OpeningReviews opening;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    ConfirmingHorizon(HorizonActs acts, OpeningReviews opening, CurrentActor currentActor,
            ApplicationEventPublisher events) {
        this.acts = acts;
        this.opening = opening;
        this.currentActor = currentActor;
        this.events = events;
    }

    /**
     * Confirms that it concerns its systems: each of them gets a review, unless it has one or is ended. Whoever confirms it
     * again, because a dossier has named more systems since, opens what they lack.
     */
    public Outcome<HorizonItemView> confirm(ChangeOfItem asked) {
        return acts.with(asked, item -> {
            var today = currentActor.today();
            var fact = item.on(today).orElseThrow();
            var lacking = opening.lacking(item.getId(), fact.affected());
            if (item.isConfirmed(today) && lacking.isEmpty()) {
                return Outcome.refused(new Refusal.TransitionNotAllowed(
                        "It is confirmed already, and every system that it concerns has its review.",
                        List.of("horizonItem"), "CONFIRMED", List.of()));
            }
            item.confirm(today);
            return reviewed(item, "CONFIRMED", lacking, asked);
        });
    }

    /** It concerns these systems as well; where it is confirmed already, they get their reviews at once. */
    public Outcome<HorizonItemView> add(ChangeOfItem asked, List<AiSystemId> systems) {
        return acts.with(asked, item -> new Checks()
                .refuseIf(!acts.knows(systems), () -> Refusal.NotFound.of("AI system", "affected"))
                .then(() -> added(item, systems, asked)));
    }

    private Outcome<HorizonItemView> added(HorizonItem item, List<AiSystemId> systems, ChangeOfItem asked) {
        var today = currentActor.today();
        var fact = item.on(today).orElseThrow();
        if (fact.affected().containsAll(systems)) {
            return acts.view(item);
        }
        item.change(fact.affecting(Stream.concat(fact.affected().stream(), systems.stream()).distinct().toList()),
                today);
        return item.isConfirmed(today)
                ? reviewed(item, "SYSTEMS_ADDED", opening.lacking(item.getId(), systems), asked)
                : acts.saved(item, "SYSTEMS_ADDED", asked.reason());
    }

    private Outcome<HorizonItemView> reviewed(HorizonItem item, String act, List<AiSystemView> lacking,
            ChangeOfItem asked) {
        opening.open(item.getId(), lacking, asked.reason());
        var affected = item.on(currentActor.today()).orElseThrow().affected();
        events.publishEvent(new HorizonItemConfirmed(item.getId(), affected,
                currentActor.provenance().because(asked.reason())));
        return acts.saved(item, act, asked.reason());
    }
}
