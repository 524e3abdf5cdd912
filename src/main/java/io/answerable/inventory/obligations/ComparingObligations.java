package io.answerable.inventory.obligations;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.ObligationsChanged;
import io.answerable.inventory.obligations.PublishedEvaluations.Evaluation;
import io.answerable.reference.LegalObligations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds what the law asks of systems against what was last published, and publishes the difference. A system of which
 * nothing was published yet is held against what was true of it the day before, by the same catalogue.
 */
@Component
class ComparingObligations {

    private final AiSystemRegister register;
    private final DerivedObligations obligations;
    private final PublishedEvaluations published;
    private final LegalObligations law;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    ComparingObligations(AiSystemRegister register, DerivedObligations obligations, PublishedEvaluations published,
            LegalObligations law, CurrentActor actor, ApplicationEventPublisher events) {
        this.register = register;
        this.obligations = obligations;
        this.published = published;
        this.law = law;
        this.actor = actor;
        this.events = events;
    }

    /** Every system that has not ended. */
    @Transactional
    public void publishAll(LocalDate asOf, @Nullable String reason) {
        publish(register.all(asOf).stream().filter(it -> !it.state().isEnded()).map(AiSystemView::id).toList(),
                asOf, reason);
    }

    @Transactional
    public void publish(Collection<AiSystemId> systems, LocalDate asOf, @Nullable String reason) {
        published.lock();
        var before = before(systems, asOf);
        var changed = new ArrayList<Evaluation>();
        for (var now : evaluations(systems, asOf).values()) {
            var then = before.getOrDefault(now.system(), new Evaluation(now.system(), "", List.of(), List.of()));
            if (!now.equals(then)) {
                changed.add(now);
                publish(then, now, asOf, reason);
            }
        }
        published.add(changed, asOf);
    }

    private Map<AiSystemId, Evaluation> before(Collection<AiSystemId> systems, LocalDate asOf) {
        var before = evaluations(systems, asOf.minusDays(1));
        before.replaceAll((system, it) -> new Evaluation(system, "", it.concerning(), it.inForce()));
        before.putAll(published.latest(systems));
        return before;
    }

    private Map<AiSystemId, Evaluation> evaluations(Collection<AiSystemId> systems, LocalDate asOf) {
        return obligations.of(systems, asOf)
                .entrySet()
                .stream()
                .map(it -> Evaluation.of(it.getKey(), it.getValue(), law.version()))
                .collect(toMap(Evaluation::system, identity()));
    }

    private void publish(Evaluation then, Evaluation now, LocalDate asOf, @Nullable String reason) {
        var added = without(now.concerning(), then.concerning());
        var removed = without(then.concerning(), now.concerning());
        var holding = without(now.inForce(), then.inForce());
        if (!added.isEmpty() || !removed.isEmpty() || !holding.isEmpty()) {
            events.publishEvent(new ObligationsChanged(now.system(), added, removed, holding, law.version(), asOf,
                    actor.provenance().because(reason)));
        }
    }

    private static List<String> without(List<String> some, List<String> others) {
        return some.stream().filter(it -> !others.contains(it)).toList();
    }
}
