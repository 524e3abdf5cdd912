package io.answerable.oversight.implementation;

import static java.util.stream.Collectors.toSet;

import io.answerable.audit.AuditDirectory;
import io.answerable.audit.CorrectiveActionDirectory;
import io.answerable.audit.GapAssessmentDirectory;
import io.answerable.audit.LessonDirectory;
import io.answerable.audit.ManagementReviewDirectory;
import io.answerable.audit.RemediationDirectory;
import io.answerable.organisation.spi.DeliveredOutputs;
import io.answerable.policy.PolicyDirectory;
import io.answerable.risk.RiskRegister;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What risks, policies, audits and their actions show of what a lead implementer has to bring forth (R-ROL-12 to R-ROL-17). */
@Component
@Transactional(readOnly = true)
class OutputsOfContexts implements DeliveredOutputs {

    private final GapAssessmentDirectory gaps;
    private final RiskRegister risks;
    private final RemediationDirectory remediation;
    private final PolicyDirectory policies;
    private final AuditDirectory audits;
    private final CorrectiveActionDirectory actions;
    private final LessonDirectory lessons;
    private final ManagementReviewDirectory reviews;

    OutputsOfContexts(GapAssessmentDirectory gaps, RiskRegister risks, RemediationDirectory remediation,
            PolicyDirectory policies, AuditDirectory audits, CorrectiveActionDirectory actions,
            LessonDirectory lessons, ManagementReviewDirectory reviews) {
        this.gaps = gaps;
        this.risks = risks;
        this.remediation = remediation;
        this.policies = policies;
        this.audits = audits;
        this.actions = actions;
        this.lessons = lessons;
        this.reviews = reviews;
    }

    @Override
    public Set<String> on(LocalDate asOf) {
        boolean acted = !actions.all(asOf).isEmpty();
        return Map.of("GAP_ASSESSMENT", !gaps.lastCompleted(asOf).isEmpty(),
                "RISK_ASSESSMENT", !risks.all(asOf).isEmpty(),
                "PRIORITISED_REMEDIATION", !remediation.ownersOfItems(asOf).isEmpty(),
                "POLICY_DRAFT", !policies.all(asOf).isEmpty(),
                "AUDIT_SCHEDULE", !audits.all(asOf).isEmpty(),
                "FOLLOW_UP", acted,
                "CORRECTIVE_ACTION", acted,
                "LESSON_LEARNED", !lessons.all(asOf).isEmpty(),
                "MANAGEMENT_REVIEW", reviews.lastHeld(asOf).isPresent())
                .entrySet()
                .stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(toSet());
    }
}
