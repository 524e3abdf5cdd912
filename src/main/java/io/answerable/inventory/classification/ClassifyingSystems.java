package io.answerable.inventory.classification;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Checks;
import io.answerable.inventory.AiSystemClassified;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemReclassified;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.ClassificationId;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.register.ActingOnSystems;
import io.answerable.inventory.register.DecidingCategories;
import io.answerable.inventory.register.DecidingCategories.Decision;
import io.answerable.inventory.register.Derogation;
import io.answerable.kernel.NewId;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.ledger.Change;
import io.answerable.ledger.Fact;
import io.answerable.ledger.Ledger;
import io.answerable.reference.LegalTerms;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Classifies systems in two steps: somebody proposes with reasons, and the classification becomes final; for high-risk and
 * prohibited systems only when somebody else from the legal side decides with them (R-INV-11, R-INV-14).
 */
@Component
public class ClassifyingSystems {

    private static final List<String> LEGAL_SIDE = List.of("role.compliance-legal", "role.legal-team");

    private final ActingOnSystems acting;
    private final PreliminaryClassifications proposals;
    private final ClassificationRules rules;
    private final DecidingCategories deciding;
    private final LegalTerms terms;
    private final Ledger ledger;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    /**
     * What is proposed.
     *
     * @param points of Annex III, Annex I or Article 5
     * @param derogation for a listed use that is not high-risk
     * @param reviewDue null: in a year
     */
    public record Proposal(AiSystemId system, RiskCategory category, List<String> points,
            List<String> transparencyCases, List<String> operatorRoles, @Nullable Claim derogation, String rationale,
            @Nullable LocalDate reviewDue, @Nullable String reason) {}

    /**
     * The derogation of Article 6(3), as it is claimed.
     *
     * @param statement why the system poses no significant risk and does not materially influence decisions
     */
    public record Claim(String condition, String statement) {}

    ClassifyingSystems(ActingOnSystems acting, PreliminaryClassifications proposals, ClassificationRules rules,
            DecidingCategories deciding, LegalTerms terms, Ledger ledger, CurrentActor actor,
            ApplicationEventPublisher events) {
        this.acting = acting;
        this.proposals = proposals;
        this.rules = rules;
        this.deciding = deciding;
        this.terms = terms;
        this.ledger = ledger;
        this.actor = actor;
        this.events = events;
    }

    /** Proposes a classification; an open proposal is replaced, and the version tells one from the other. */
    @Transactional
    public Outcome<PreliminaryClassification> propose(Proposal proposal) {
        return opened(proposal.system()).flatMap(it -> rules.check(proposal, it, actor.today())
                .then(() -> Outcome.done(proposed(proposal, it))));
    }

    /** One after another, so that nobody makes final what has been replaced or decided meanwhile. */
    private Outcome<AiSystemView> opened(AiSystemId id) {
        return acting.locked(id)
                .map(this::permitted)
                .orElseGet(() -> Outcome.refused(Refusal.NotFound.of("AI system", "aiSystem")));
    }

    private Outcome<AiSystemView> permitted(AiSystemView system) {
        return actor.actor().may(Permission.CLASSIFY, system.owningUnit().value(), system.id().value())
                ? Outcome.done(system)
                : Outcome.refused(Refusal.NotPermitted.to("classify this AI system"));
    }

    /** Opens a proposal in place of the one that is open; whoever calls has judged whether it may be made. */
    PreliminaryClassification proposed(Proposal it, AiSystemView system) {
        var today = actor.today();
        var due = it.reviewDue() == null ? today.plusYears(1) : it.reviewDue();
        var proposal = new PreliminaryClassification(ClassificationId.of(NewId.next()), system.id(),
                proposals.numberOfNext(system.id()), it.category(),
                it.points(), it.transparencyCases(), it.operatorRoles(), claimed(it.derogation()), it.rationale(),
                due, actor.actor().ref(), today);
        proposals.close(system.id(), today);
        proposals.add(proposal);
        ledger.record(actor.provenance().because(it.reason()),
                new Fact("AiSystem", system.id().value(), system.key(), "CLASSIFICATION_PROPOSED", today,
                        List.of(Change.of("proposedCategory", null, it.category()),
                                Change.of("rationale", null, it.rationale()))));
        return proposal;
    }

    /** The rules have made sure that nobody is profiled. */
    private @Nullable Derogation claimed(@Nullable Claim it) {
        return it == null
                ? null
                : new Derogation(it.condition(), terms.derogation().chapeau(), it.statement(), false);
    }

    /** Makes the open proposal final from today on. */
    @Transactional
    public Outcome<AiSystemView> finalise(AiSystemId id, int expectedVersion, @Nullable String reason) {
        return opened(id).flatMap(system -> {
            var proposal = proposals.of(List.of(id), actor.today()).get(id);
            return proposal == null
                    ? Outcome.refused(Refusal.NotFound.of("preliminary classification", "aiSystem"))
                    : checked(proposal, system, expectedVersion).then(() -> finalised(proposal, system, reason));
        });
    }

    private Checks checked(PreliminaryClassification proposal, AiSystemView system, int expectedVersion) {
        var legal = !proposal.needsLegalCoDecision() || isLegalSide(system);
        var second = !proposal.needsLegalCoDecision()
                || !proposal.proposer().equals(actor.actor().ref());
        return rules.stillHold(proposal, system)
                .refuseIf(proposal.version() != expectedVersion,
                        () -> Refusal.VersionConflict.of(proposal.version()))
                .refuseIf(!legal, () -> Refusal.NotPermitted
                        .to("make this final: the legal side decides on high-risk and prohibited systems"))
                .refuseIf(!second, () -> Refusal.NotPermitted
                        .to("make final what you have proposed: somebody else decides on high-risk and prohibited"
                                + " systems"));
    }

    private boolean isLegalSide(AiSystemView system) {
        return LEGAL_SIDE.stream()
                .anyMatch(it -> actor.actor().holds(it, system.owningUnit().value(), system.id().value()));
    }

    private Outcome<AiSystemView> finalised(PreliminaryClassification it, AiSystemView before,
            @Nullable String reason) {
        var today = actor.today();
        var id = deciding.decide(before, decision(it), reason);
        proposals.close(before.id(), today);
        publish(it, before, id, reason);
        return Outcome.done(acting.current(before.id()).orElseThrow());
    }

    private Decision decision(PreliminaryClassification it) {
        var finaliser = actor.actor().ref();
        var decider = it.needsLegalCoDecision() ? it.proposer() : finaliser;
        return new Decision(it.category(), only(terms.annexIiiPoints(), it), only(terms.annexIPoints(), it),
                only(terms.prohibitedPractices(), it), it.operatorRoles(), it.transparencyCases(), it.derogation(),
                it.rationale(), it.reviewDue(), decider,
                it.needsLegalCoDecision() ? finaliser.person().orElse(null) : null, false);
    }

    private static List<String> only(List<String> known, PreliminaryClassification it) {
        return it.points().stream().filter(known::contains).toList();
    }

    private void publish(PreliminaryClassification it, AiSystemView before, ClassificationId id,
            @Nullable String reason) {
        var by = actor.provenance().because(reason == null ? it.rationale() : reason);
        var today = actor.today();
        events.publishEvent(new AiSystemClassified(before.id(), id, before.category(), it.category(), it.points(),
                it.operatorRoles(), today, by));
        if (before.isClassified() && before.category() != it.category()) {
            var upgrade = terms.isStricter(it.category().name(), before.category().name());
            events.publishEvent(new AiSystemReclassified(before.id(), id, before.category(), it.category(), upgrade,
                    today, by));
        }
    }
}
