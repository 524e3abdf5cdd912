package io.answerable.oversight.readiness;

import static java.util.stream.Collectors.toMap;

import io.answerable.audit.FindingView;
import io.answerable.audit.GapAssessmentView;
import io.answerable.audit.GapItemView;
import io.answerable.audit.GapResult;
import io.answerable.audit.RemediationDirectory;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.reference.Crosswalk;
import io.answerable.reference.Framework;
import io.answerable.reference.FrameworkItem;
import io.answerable.reference.Frameworks;
import io.answerable.roles.Scope;
import io.answerable.roles.raci.accountability.AccountabilityDirectory;
import io.answerable.roles.raci.accountability.AccountabilityQuestion;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Item by item of a framework: how far it is met, what is open about it, what shows it, and who puts it right.
 * That is whoever the remediation plan names, else whoever leads the implementation.
 */
@Component
class ReadinessOfClauses {

    private static final String LEAD = "role.lead-implementer";

    private final Frameworks frameworks;
    private final Crosswalk crosswalk;
    private final RemediationDirectory remediation;
    private final AccountabilityDirectory accountability;
    private final EvidenceOfClauses evidence;

    ReadinessOfClauses(Frameworks frameworks, Crosswalk crosswalk, RemediationDirectory remediation,
            AccountabilityDirectory accountability, EvidenceOfClauses evidence) {
        this.frameworks = frameworks;
        this.crosswalk = crosswalk;
        this.remediation = remediation;
        this.accountability = accountability;
        this.evidence = evidence;
    }

    List<ClauseReadiness> of(Framework framework, Optional<GapAssessmentView> assessment,
            Collection<FindingView> open, LocalDate asOf) {
        var results = assessment.map(GapAssessmentView::items)
                .orElse(List.of())
                .stream()
                .collect(toMap(GapItemView::number, GapItemView::result));
        var owners = remediation.ownersOfItems(asOf);
        var lead = lead(asOf);
        var shown = evidence.on(asOf);
        return frameworks.items(framework)
                .stream()
                .map(it -> new ClauseReadiness(it.number(), it.title(),
                        results.getOrDefault(it.number(), GapResult.NOT_DETAILED), count(open, it.number()),
                        owner(owners, it.number(), lead), articles(framework, it), shown.of(it.number()),
                        asOf))
                .toList();
    }

    private static @Nullable PersonId owner(Map<String, PersonId> owners, String item, Optional<PersonId> lead) {
        return Optional.ofNullable(owners.get(item)).or(() -> lead).orElse(null);
    }

    /** A duty of the law is in an article itself. */
    private List<String> articles(Framework framework, FrameworkItem item) {
        return framework == Framework.EU_AI_ACT ? List.of(item.clause()) : crosswalk.articlesFor(item.number());
    }

    private static int count(Collection<FindingView> open, String item) {
        return (int) open.stream().filter(it -> item.equals(it.criterion())).count();
    }

    private Optional<PersonId> lead(LocalDate asOf) {
        var question = AccountabilityQuestion.role(Scope.ORGANISATION, LEAD, asOf);
        return Optional.ofNullable(accountability.answerable(List.of(question)).get(question))
                .flatMap(HolderRef::asPerson);
    }
}
