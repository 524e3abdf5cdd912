package io.answerable.oversight.readiness;

import static java.util.stream.Collectors.toMap;

import io.answerable.audit.AuditDirectory;
import io.answerable.audit.AuditView;
import io.answerable.audit.ManagementReviewDirectory;
import io.answerable.audit.ManagementReviewView;
import io.answerable.oversight.readiness.ReadinessEvidence.Kind;
import io.answerable.policy.PolicyDirectory;
import io.answerable.policy.PolicyView;
import io.answerable.risk.StatementOfApplicability;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What shows that clauses and controls were looked after: audits that looked at them, what the statement of applicability
 * names, the policies that two of them ask for, and management reviews.
 */
@Component
class EvidenceOfClauses {

    /** Policies that a clause or control asks for by name. */
    private static final Map<String, String> TOPICS = Map.of("5.2", "AI_POLICY", "A.2.2", "AI_POLICY");
    private static final String REVIEWS = "9.3";

    private final AuditDirectory audits;
    private final StatementOfApplicability applicability;
    private final PolicyDirectory policies;
    private final ManagementReviewDirectory reviews;

    EvidenceOfClauses(AuditDirectory audits, StatementOfApplicability applicability, PolicyDirectory policies,
            ManagementReviewDirectory reviews) {
        this.audits = audits;
        this.applicability = applicability;
        this.policies = policies;
        this.reviews = reviews;
    }

    Shown on(LocalDate asOf) {
        return new Shown(audits.all(asOf).stream().filter(it -> it.state().isReported()).toList(),
                applicability.on(asOf).stream().collect(toMap(it -> it.control().number(), it -> it.evidence())),
                policies.published(asOf), reviews.lastHeld(asOf));
    }

    /** Everything that can show something on one day. */
    record Shown(List<AuditView> audits, Map<String, List<String>> controls, List<PolicyView> policies,
            Optional<ManagementReviewView> review) {

        List<ReadinessEvidence> of(String item) {
            return Stream.of(policiesOf(item), controls.getOrDefault(item, List.of())
                    .stream()
                    .map(it -> new ReadinessEvidence(Kind.CONTROL, it, null)), auditsOf(item), reviewOf(item))
                    .flatMap(it -> it)
                    .toList();
        }

        private Stream<ReadinessEvidence> policiesOf(String item) {
            var topic = TOPICS.get(item);
            return policies.stream()
                    .filter(it -> topic != null && it.topics().contains(topic))
                    .map(it -> new ReadinessEvidence(Kind.POLICY, it.title(), it.publishedOn()));
        }

        private Stream<ReadinessEvidence> auditsOf(String item) {
            return audits.stream()
                    .filter(it -> it.criteria().stream().anyMatch(criterion -> lies(item, criterion)))
                    .map(it -> new ReadinessEvidence(Kind.AUDIT, it.title(), day(it)));
        }

        private static @Nullable LocalDate day(AuditView audit) {
            return Stream.of(Optional.ofNullable(audit.closedOn()), Optional.ofNullable(audit.reportedOn()),
                    Optional.ofNullable(audit.planned())).flatMap(Optional::stream).findFirst().orElse(null);
        }

        private Stream<ReadinessEvidence> reviewOf(String item) {
            return review.stream()
                    .filter(it -> lies(item, REVIEWS))
                    .map(it -> new ReadinessEvidence(Kind.MANAGEMENT_REVIEW, "Management review " + it.key(),
                            it.heldOn()));
        }

        private static boolean lies(String item, String within) {
            return item.equals(within) || item.startsWith(within + ".");
        }
    }
}
