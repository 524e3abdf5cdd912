package io.answerable.exchange.dossier;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.policy.PolicyFacts;
import io.answerable.policy.PolicySection;
import io.answerable.policy.PolicyStatus;
import io.answerable.policy.RecordingPolicies;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The policies. */
@Component
@Order(500)
class PolicyPart implements DossierPart {

    private final RecordingPolicies policies;

    PolicyPart(RecordingPolicies policies) {
        this.policies = policies;
    }

    @Override
    public Map<String, Recorded> record(DossierFacts facts, LocalDate asOf, Progress progress) {
        return Map.of("policies", policies.record(facts.read("policies", PolicyPart::policy), asOf, progress));
    }

    private static PolicyFacts policy(Row row) {
        var edition = row.number("version");
        return new PolicyFacts(row.text("id"), row.text("title"), row.texts("topics"), edition == null ? 1 : edition,
                row.choice("status", PolicyStatus.class, PolicyStatus.DRAFT), row.optionalText("author"),
                row.nested("legal_review", PolicyPart::decision), row.nested("approved", PolicyPart::decision),
                row.optionalDay("review_due"), row.textsUnless("audience", "ALL"), row.optionalDay("acknowledge_by"),
                row.texts("outstanding"), row.optionalText("course"),
                row.rows("sections", it -> new PolicySection(it.text("title"), text(it))));
    }

    private static String text(Row section) {
        var text = section.prose("text");
        return text == null ? "" : text;
    }

    private static PolicyFacts.Decision decision(Row row) {
        return new PolicyFacts.Decision(row.optionalText("by"), row.optionalDay("date"));
    }
}
