package io.answerable.inventory.classification;

import static java.util.Objects.requireNonNullElseGet;

import io.answerable.access.CurrentActor;
import io.answerable.inventory.AiSystemClassified;
import io.answerable.inventory.AiSystemReclassified;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.ClassificationId;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.classification.ClassifyingSystems.Proposal;
import io.answerable.inventory.register.ActingOnSystems;
import io.answerable.inventory.register.DecidingCategories;
import io.answerable.inventory.register.DecidingCategories.Decision;
import io.answerable.reference.LegalTerms;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Ends the derogation of Article 6(3) where its ground falls away: whoever says that a listed use profiles people says that
 * it is high-risk (V-7). The category follows at once, for now; the legal side still has to make it final.
 */
@Component
class EndingDerogations {

    private static final RiskCategory LISTED = RiskCategory.HIGH_RISK_ANNEX_III;
    private static final String RATIONALE = "It profiles people, and a listed use that does so is always high-risk"
            + " (Article 6(3), last subparagraph).";

    private final DecidingCategories deciding;
    private final ClassifyingSystems classifying;
    private final PreliminaryClassifications proposals;
    private final ActingOnSystems acting;
    private final LegalTerms terms;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    EndingDerogations(DecidingCategories deciding, ClassifyingSystems classifying,
            PreliminaryClassifications proposals, ActingOnSystems acting, LegalTerms terms, CurrentActor actor,
            ApplicationEventPublisher events) {
        this.deciding = deciding;
        this.classifying = classifying;
        this.proposals = proposals;
        this.acting = acting;
        this.terms = terms;
        this.actor = actor;
        this.events = events;
    }

    /** @param system as it is by the new answers; any other than a derogated one that profiles people stays as it is */
    AiSystemView end(AiSystemView system, @Nullable String reason) {
        if (!system.isDerogationExcluded()) {
            return system;
        }
        var points = system.annexPoints().stream().filter(terms.annexIiiPoints()::contains).toList();
        var decided = deciding.decide(system, highRisk(system, points), reason);
        propose(system, points, reason);
        publish(system, decided, points, reason);
        return acting.current(system.id()).orElseThrow();
    }

    private Decision highRisk(AiSystemView system, List<String> points) {
        return new Decision(LISTED, points, List.of(), List.of(), system.operatorRoles(), system.transparencyCases(),
                null, RATIONALE, reviewDue(system), actor.actor().ref(), null, true);
    }

    private LocalDate reviewDue(AiSystemView system) {
        return requireNonNullElseGet(system.classificationReviewDue(), () -> actor.today().plusYears(1));
    }

    /** What is proposed already stays open, if it is at least as strict. */
    private void propose(AiSystemView system, List<String> points, @Nullable String reason) {
        var open = proposals.of(List.of(system.id()), actor.today()).get(system.id());
        if (open == null || !open.needsLegalCoDecision()) {
            classifying.proposed(new Proposal(system.id(), LISTED, points, system.transparencyCases(),
                    system.operatorRoles(), null, RATIONALE, null, reason), system);
        }
    }

    private void publish(AiSystemView before, ClassificationId decided, List<String> points, @Nullable String reason) {
        var by = actor.provenance().because(reason);
        var today = actor.today();
        events.publishEvent(new AiSystemClassified(before.id(), decided, before.category(), LISTED, points,
                before.operatorRoles(), today, by));
        events.publishEvent(
                new AiSystemReclassified(before.id(), decided, before.category(), LISTED, true, today, by));
    }
}
