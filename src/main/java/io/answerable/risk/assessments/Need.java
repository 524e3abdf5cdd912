package io.answerable.risk.assessments;

import static io.answerable.risk.AssessmentType.AI_RISK;
import static io.answerable.risk.AssessmentType.AI_SYSTEM_IMPACT;
import static io.answerable.risk.AssessmentType.DPIA;
import static io.answerable.risk.AssessmentType.EQUALITY_IMPACT;
import static io.answerable.risk.AssessmentType.INFOSEC_RISK;
import static io.answerable.risk.AssessmentType.LEGAL_COMPLIANCE;

import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.SystemTimeline;
import io.answerable.kernel.Days;
import io.answerable.risk.AssessmentType;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Which fact of a system asks for an assessment (K-6). What the law on fundamental rights asks for is told by
 * {@link FundamentalRights}.
 *
 * @param because in a sentence
 * @param isTrueOf whether the fact holds of a system as on a day
 * @param days on which days it held of a system
 */
record Need(AssessmentType type, String because, Predicate<AiSystemView> isTrueOf,
        Function<SystemTimeline, Days> days) {

    private static final List<Need> ALL = List.of(
            new Need(AI_RISK, "Every AI system needs it.", it -> true, it -> Days.always()),
            new Need(INFOSEC_RISK, "Every AI system needs it.", it -> true, it -> Days.always()),
            new Need(DPIA, "It processes personal data.", it -> Boolean.TRUE.equals(it.personalData()),
                    SystemTimeline::personalData),
            new Need(EQUALITY_IMPACT, "It affects people.", it -> Boolean.TRUE.equals(it.affectsPersons()),
                    SystemTimeline::affectsPersons),
            new Need(AI_SYSTEM_IMPACT, "It is high-risk.", it -> it.isHighRiskByLaw(), SystemTimeline::highRisk),
            new Need(LEGAL_COMPLIANCE, "It is high-risk.", it -> it.isHighRiskByLaw(), SystemTimeline::highRisk));

    static List<Need> all() {
        return ALL;
    }

    static List<Need> of(AiSystemView system) {
        return ALL.stream().filter(it -> it.isTrueOf().test(system)).toList();
    }
}
