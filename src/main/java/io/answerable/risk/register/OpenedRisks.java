package io.answerable.risk.register;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Act;
import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Provenance;
import io.answerable.kernel.Refusal;
import io.answerable.risk.RiskState;
import io.answerable.risk.RiskView;
import io.answerable.risk.matters.Place;
import io.answerable.risk.matters.Reaching;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every change of a risk has in common: it is opened for whoever may change it, kept, and told. */
@Component
class OpenedRisks {

    private final Risks risks;
    private final RiskViews views;
    private final Reaching reaching;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    OpenedRisks(Risks risks, RiskViews views, Reaching reaching, CurrentActor actor, ApplicationEventPublisher events) {
        this.risks = risks;
        this.views = views;
        this.reaching = reaching;
        this.actor = actor;
        this.events = events;
    }

    /** A risk that is known today, and what is true of it. */
    record Opened(Risk risk, RiskFact fact, LocalDate today) {

        RiskState state() {
            return fact.stateOn(today);
        }
    }

    Outcome<Opened> open(ChangeOfRisk asked, Permission... oneOf) {
        var today = actor.today();
        return risks.open("risk", asked.risk().value(), asked.expectedVersion(), it -> mayChange(it, today, oneOf))
                .flatMap(it -> it.on(today)
                        .map(fact -> Outcome.done(new Opened(it, fact, today)))
                        .orElseGet(() -> Outcome.refused(Refusal.NotFound.of("risk", "risk"))));
    }

    /** Opens a risk for a step that leads to another state. */
    Outcome<Opened> open(ChangeOfRisk asked, RiskState wanted, Permission... oneOf) {
        return open(asked, oneOf).flatMap(it -> unless(it.risk().refusalOf(wanted, it.today()), it));
    }

    static <T> Outcome<T> unless(Optional<Refusal> refusal, T otherwise) {
        return refusal.map(it -> Outcome.<T>refused(it)).orElseGet(() -> Outcome.done(otherwise));
    }

    RiskView saved(Opened opened, String act, ChangeOfRisk asked) {
        var risk = opened.risk();
        if (!risk.alterations().isEmpty()) {
            risks.save(risk, new Act(act, opened.today(), asked.reason()));
        }
        var entry = risks.keys().entriesOf(java.util.List.of(risk.entry().id())).getFirst();
        return views.of(new Risk(entry, risk.facts(), risk.treatments()), opened.today()).orElseThrow();
    }

    void tell(GovernanceEvent event) {
        events.publishEvent(event);
    }

    Provenance by(ChangeOfRisk asked) {
        return actor.provenance().because(asked.reason());
    }

    private boolean mayChange(Risk risk, LocalDate today, Permission... oneOf) {
        var place = risk.on(today).map(it -> it.nature().place()).orElse(new Place(null, null));
        return Arrays.stream(oneOf).anyMatch(it -> reaching.may(it, place));
    }
}
