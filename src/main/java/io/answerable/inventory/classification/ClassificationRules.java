package io.answerable.inventory.classification;

import io.answerable.facts.Checks;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.classification.ClassifyingSystems.Proposal;
import io.answerable.kernel.Refusal;
import io.answerable.reference.LegalTerms;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Holds a proposed classification against the terms of the law and the rules of the register (V-6, V-7). */
@Component
class ClassificationRules {

    private final LegalTerms terms;

    ClassificationRules(LegalTerms terms) {
        this.terms = terms;
    }

    Checks check(Proposal it, AiSystemView system, LocalDate today) {
        var derogated = it.category() == RiskCategory.ANNEX_III_NOT_HIGH_RISK;
        return holding(derogated, system, "derogation")
                .refuseIf(it.category() == RiskCategory.UNCLASSIFIED, () -> invalid("Name a category.", "category"))
                .refuseIf(!known(it.points()), () -> invalid("The law has no such point.", "points"))
                .refuseIf(!basisOf(it.category()).isEmpty() && none(basisOf(it.category()), it.points()),
                        () -> invalid("Name the point of the law that the category rests on.", "points"))
                .refuseIf(!terms.transparencyCases().containsAll(it.transparencyCases()),
                        () -> invalid("Article 50 has no such case.", "transparencyCases"))
                .refuseIf(it.operatorRoles().isEmpty() || !terms.operatorRoles().containsAll(it.operatorRoles()),
                        () -> invalid("Name what the organisation is: " + terms.operatorRoles() + ".",
                                "operatorRoles"))
                .refuseIf(derogated != (it.derogation() != null) || !isCondition(it),
                        () -> invalid("A listed use that is not high-risk, and only that, names one of "
                                + terms.derogation().conditions() + ".", "derogation"))
                .required("rationale", it.rationale())
                .refuseIf(it.derogation() != null && it.derogation().statement().isBlank(),
                        () -> Refusal.ValidationFailed.of("Say why it poses no significant risk.", "derogation",
                                "statement"))
                .text("derogation", it.derogation() == null ? null : it.derogation().statement())
                .refuseIf(it.reviewDue() != null && !it.reviewDue().isAfter(today),
                        () -> invalid("A review lies in the future.", "reviewDue"));
    }

    /** What was true when it was proposed may be so no more when it is decided. */
    Checks stillHold(PreliminaryClassification it, AiSystemView system) {
        return holding(it.category() == RiskCategory.ANNEX_III_NOT_HIGH_RISK, system, "aiSystem");
    }

    private static Checks holding(boolean derogated, AiSystemView system, String field) {
        return new Checks()
                .rule(system.uses().isEmpty(), "V-6", "The system is used nowhere and no use is planned.",
                        "Add the use first.", "aiSystem")
                .rule(derogated && Boolean.TRUE.equals(system.profiling()), "V-7",
                        "A listed use that profiles people is always high-risk.",
                        "Classify it as HIGH_RISK_ANNEX_III.", field)
                .refuseIf(derogated && system.profiling() == null,
                        () -> invalid("Nobody has answered yet whether it profiles people; then it would be high-risk.",
                                field));
    }

    private boolean isCondition(Proposal it) {
        return it.derogation() == null || terms.derogation().conditions().contains(it.derogation().condition());
    }

    private boolean known(List<String> points) {
        return points.stream()
                .allMatch(it -> Stream.of(terms.annexIiiPoints(), terms.annexIPoints(), terms.prohibitedPractices())
                        .anyMatch(all -> all.contains(it)));
    }

    private List<String> basisOf(RiskCategory category) {
        return switch (category) {
            case HIGH_RISK_ANNEX_III, ANNEX_III_NOT_HIGH_RISK -> terms.annexIiiPoints();
            case HIGH_RISK_ANNEX_I -> terms.annexIPoints();
            case PROHIBITED -> terms.prohibitedPractices();
            default -> List.of();
        };
    }

    private static boolean none(Collection<String> basis, List<String> points) {
        return points.stream().noneMatch(basis::contains);
    }

    private static Refusal invalid(String message, String field) {
        return Refusal.ValidationFailed.of(message, field);
    }
}
