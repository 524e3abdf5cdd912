package io.answerable.inventory.lifecycle;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.Evidence;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.classification.ClassificationHistory;
import io.answerable.inventory.classification.PreliminaryClassification;
import io.answerable.inventory.spi.GateQuestion;
import io.answerable.inventory.spi.GateRequirement;
import io.answerable.inventory.spi.Judgement;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whether a system is classified (V-2) and screened for prohibited practices on the day. What is only proposed is enough
 * to begin with; to be used, a system needs a final classification, which is the one that the register knows.
 */
@Component
class ClassificationRequirements implements GateRequirement {

    private static final String FINAL = "CLASSIFICATION_FINAL";
    private static final String PRELIMINARY = "PRELIMINARY_CLASSIFICATION";
    private static final String SCREEN = "PROHIBITED_SCREEN_NEGATIVE";
    private static final String LEGAL = "role.compliance-legal";

    private final ClassificationHistory history;

    ClassificationRequirements(ClassificationHistory history) {
        this.history = history;
    }

    @Override
    public Set<String> requirements() {
        return Set.of(FINAL, PRELIMINARY, SCREEN);
    }

    @Override
    public Collection<Judgement> judge(GateQuestion question) {
        var proposed = question.asksFor(PRELIMINARY) || question.asksFor(SCREEN)
                ? history.proposed(question.ids(), question.asOf())
                : Map.<AiSystemId, PreliminaryClassification>of();
        return question.systems()
                .stream()
                .flatMap(it -> Stream.of(decided(it), begun(it, proposed.get(it.id())),
                        screen(it, proposed.get(it.id()))))
                .toList();
    }

    /** What holds for now only, or against the facts, is not final (V-2, V-7). */
    private static Judgement decided(AiSystemView system) {
        if (system.preliminary()) {
            return Judgement.open(system.id(), FINAL,
                    "It is " + system.category() + " by law; the legal side has not decided yet.", LEGAL);
        }
        return system.isDerogationExcluded()
                ? Judgement.open(system.id(), FINAL,
                        "It profiles people, so that the derogation which it rests on does not hold.", LEGAL)
                : classified(system, FINAL);
    }

    private static Judgement classified(AiSystemView system, String requirement) {
        return system.isClassified()
                ? Judgement.met(system.id(), requirement, "It is classified as " + system.category() + ".",
                        new Evidence("CLASSIFICATION", system.category().name(), system.classifiedOn()))
                : Judgement.open(system.id(), requirement, "Nobody has classified it.", LEGAL);
    }

    private static Judgement begun(AiSystemView system, @Nullable PreliminaryClassification proposal) {
        return system.isClassified() || proposal == null
                ? classified(system, PRELIMINARY)
                : Judgement.met(system.id(), PRELIMINARY, "It is proposed to be " + proposal.category() + ".",
                        evidence(proposal));
    }

    private static Judgement screen(AiSystemView system, @Nullable PreliminaryClassification proposal) {
        if (isProhibited(system, proposal)) {
            return Judgement.open(system.id(), SCREEN, "Prohibited practices were found.", LEGAL);
        }
        if (system.isClassified()) {
            return Judgement.met(system.id(), SCREEN, "No prohibited practice was found.",
                    new Evidence("CLASSIFICATION", system.category().name(), system.classifiedOn()));
        }
        return proposal == null
                ? Judgement.open(system.id(), SCREEN, "Nobody has screened it for prohibited practices.", LEGAL)
                : Judgement.met(system.id(), SCREEN, "No prohibited practice was found so far.", evidence(proposal));
    }

    private static boolean isProhibited(AiSystemView system, @Nullable PreliminaryClassification proposal) {
        return system.category() == RiskCategory.PROHIBITED || !system.prohibitedPractices().isEmpty()
                || proposal != null && proposal.category() == RiskCategory.PROHIBITED;
    }

    private static Evidence evidence(PreliminaryClassification proposal) {
        return new Evidence("PRELIMINARY_CLASSIFICATION", proposal.category().name(), proposal.proposedOn());
    }
}
