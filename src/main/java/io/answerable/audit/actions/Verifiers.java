package io.answerable.audit.actions;

import io.answerable.audit.AuditDirectory;
import io.answerable.audit.CorrectiveActionView;
import io.answerable.audit.FindingDirectory;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.roles.RoleHoldings;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who is to verify the effect of actions: the lead of the audit that found it, else whoever holds the internal audit; never
 * the owner or whoever carried it out (SOD-002).
 */
@Component
class Verifiers {

    private static final String INTERNAL_AUDIT = "role.internal-audit";

    private final FindingDirectory findings;
    private final AuditDirectory audits;
    private final RoleHoldings holdings;

    Verifiers(FindingDirectory findings, AuditDirectory audits, RoleHoldings holdings) {
        this.findings = findings;
        this.audits = audits;
        this.holdings = holdings;
    }

    Map<CorrectiveActionView, List<PersonId>> of(Collection<CorrectiveActionView> actions, LocalDate asOf) {
        if (actions.isEmpty()) {
            return Map.of();
        }
        var about = findings.byId(actions.stream().map(CorrectiveActionView::finding).collect(Collectors.toSet()),
                asOf);
        var leads = audits.byId(about.values()
                .stream()
                .flatMap(it -> Stream.ofNullable(it.audit()))
                .collect(Collectors.toSet()), asOf);
        var auditors = holdings.assigned(Set.of(INTERNAL_AUDIT))
                .stream()
                .filter(it -> it.acting().contain(asOf))
                .flatMap(it -> it.holder().asPerson().stream())
                .distinct()
                .toList();
        return actions.stream()
                .collect(Collectors.toMap(it -> it, it -> independent(it,
                        Optional.ofNullable(about.get(it.finding()))
                                .flatMap(finding -> Optional.ofNullable(finding.audit()))
                                .flatMap(audit -> Optional.ofNullable(leads.get(audit)))
                                .flatMap(audit -> Optional.ofNullable(audit.lead()))
                                .flatMap(HolderRef::asPerson),
                        auditors)));
    }

    private static List<PersonId> independent(CorrectiveActionView action, Optional<PersonId> lead,
            List<PersonId> auditors) {
        return lead.filter(it -> isIndependent(action, it))
                .map(List::of)
                .orElseGet(() -> auditors.stream().filter(it -> isIndependent(action, it)).toList());
    }

    private static boolean isIndependent(CorrectiveActionView action, PersonId person) {
        return !person.equals(action.owner()) && !person.equals(action.implementedBy());
    }
}
