package io.answerable.risk.register;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Act;
import io.answerable.facts.Checks;
import io.answerable.facts.Entry;
import io.answerable.facts.NewKeys;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.risk.RiskRaised;
import io.answerable.risk.RiskState;
import io.answerable.risk.RiskView;
import io.answerable.risk.matters.Reaching;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters risks and opportunities into the register (R-RSK-02). */
@Component
public class RaisingRisks {

    private final Risks risks;
    private final RiskViews views;
    private final OwnersOfRisks owners;
    private final TermsOfRisks terms;
    private final Reaching reaching;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    RaisingRisks(Risks risks, RiskViews views, OwnersOfRisks owners, TermsOfRisks terms, Reaching reaching,
            CurrentActor actor,
            ApplicationEventPublisher events) {
        this.risks = risks;
        this.views = views;
        this.owners = owners;
        this.terms = terms;
        this.reaching = reaching;
        this.actor = actor;
        this.events = events;
    }

    /** From today on the risk is known; it has an owner from the start (RSK-001). */
    @Transactional
    public Outcome<RiskView> raise(RaiseRisk asked) {
        if (!reaching.may(Permission.MANAGE_RISKS, asked.place())) {
            return Outcome.refused(Refusal.NotPermitted.to("raise risks here"));
        }
        var checks = new Checks().required("title", asked.title());
        if (asked.key() != null) {
            checks.newKey(risks.keys(), asked.key());
        }
        checkTerms(checks, asked);
        owners.refusalOf(asked.owner(), asked.place()).ifPresent(it -> checks.refuseIf(true, () -> it));
        return checks.then(() -> Outcome.done(raised(asked, Objects.requireNonNull(asked.owner()))));
    }

    private void checkTerms(Checks checks, RaiseRisk asked) {
        var place = asked.place();
        var due = asked.reviewDue();
        checks.refuseIf(due != null && due.isBefore(actor.today()),
                () -> Refusal.ValidationFailed.of("The day of the review lies in the past.", "reviewDue"))
                .refuseIf(place.system() == null && place.unit() == null,
                        () -> Refusal.ValidationFailed.of("A risk belongs to an AI system or to a unit.", "aiSystem"));
        terms.check(checks, asked.taxonomy(), asked.affectedDomains());
    }

    private RiskView raised(RaiseRisk asked, PersonId owner) {
        var today = actor.today();
        var key = asked.key() == null ? NewKeys.next("rk") : asked.key();
        var risk = Risk.raised(Entry.first(key, today));
        risk.change(today, new RiskFact(asked.nature(), owner, null, null, RiskState.IDENTIFIED,
                new RiskFact.Dates(today, asked.reviewDue(), null), null));
        risks.add(risk, new Act("RAISED", today, asked.reason()));
        events.publishEvent(new RiskRaised(risk.getId(), asked.kind(), asked.place().system(), null, owner,
                actor.provenance().because(asked.reason())));
        return views.of(risk, today).orElseThrow();
    }
}
