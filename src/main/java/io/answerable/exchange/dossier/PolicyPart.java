package io.answerable.exchange.dossier;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.policy.PolicyFacts;
import io.answerable.policy.PolicySection;
import io.answerable.policy.PolicyStatus;
import io.answerable.policy.RecordingPolicies;
import io.answerable.policy.TellingPolicies;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The policies. */
@Component
@Order(500)
class PolicyPart implements DossierPart {

    private static final String AUDIENCE = "audience";
    private static final String EVERYBODY = "ALL";

    private final RecordingPolicies policies;
    private final TellingPolicies telling;

    PolicyPart(RecordingPolicies policies, TellingPolicies telling) {
        this.policies = policies;
        this.telling = telling;
    }

    @Override
    public Map<String, Recorded> record(DossierFacts facts, LocalDate asOf, Progress progress) {
        return Map.of("policies", policies.record(facts.read("policies", PolicyPart::policy), asOf, progress));
    }

    @Override
    public List<Told> tell(LocalDate asOf) {
        return List.of(Told.rows("policies", telling.told(asOf), PolicyFacts::key, PolicyPart::write));
    }

    private static PolicyFacts policy(Row row) {
        var edition = row.number("version");
        return new PolicyFacts(row.text("id"), row.text("title"), row.texts("topics"), edition == null ? 1 : edition,
                row.choice("status", PolicyStatus.class, PolicyStatus.DRAFT), row.optionalText("author"),
                row.nested("legal_review", PolicyPart::decision), row.nested("approved", PolicyPart::decision),
                row.optionalDay("review_due"), row.textsUnless(AUDIENCE, EVERYBODY), row.optionalDay("acknowledge_by"),
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

    private static void write(Line line, PolicyFacts it) {
        line.text("id", it.key())
                .text("title", it.title())
                .texts("topics", it.topics())
                .number("version", it.edition())
                .choice("status", it.status())
                .text("author", it.author())
                .nested("legal_review", it.legalReview(), PolicyPart::writeDecision)
                .nested("approved", it.approval(), PolicyPart::writeDecision)
                .day("review_due", it.reviewDue())
                .day("acknowledge_by", it.acknowledgeBy())
                .texts("outstanding", it.outstanding())
                .text("course", it.course())
                .rows("sections", it.sections(), PolicyPart::section);
        if (it.audience().isEmpty() && !line.names(AUDIENCE)) {
            line.text(AUDIENCE, EVERYBODY);
        } else {
            line.texts(AUDIENCE, it.audience());
        }
    }

    private static void writeDecision(Line line, PolicyFacts.Decision it) {
        line.text("by", it.by()).day("date", it.date());
    }

    private static void section(Line line, PolicySection it) {
        line.text("title", it.title()).text("text", it.text());
    }
}
