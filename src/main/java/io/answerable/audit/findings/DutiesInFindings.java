package io.answerable.audit.findings;

import io.answerable.audit.AddendumKind;
import io.answerable.audit.AddendumView;
import io.answerable.audit.AuditDirectory;
import io.answerable.audit.AuditId;
import io.answerable.audit.AuditView;
import io.answerable.audit.FindingState;
import io.answerable.audit.FindingView;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.roles.RoleHoldings;
import io.answerable.roles.raci.accountability.AccountabilityDirectory;
import io.answerable.roles.raci.accountability.AccountabilityQuestion;
import io.answerable.signals.spi.Duties;
import io.answerable.signals.spi.Duty;
import io.answerable.signals.spi.DutyKind;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever answers for a system has to answer what was found about it, as long as no action is agreed; whoever leads the
 * audit, or else holds the internal audit, has to settle what is disputed, and to read what was answered until they have
 * added something themselves (R-AUD-15).
 */
@Component
@Transactional(readOnly = true)
class DutiesInFindings implements Duties {

    private static final String INTERNAL_AUDIT = "role.internal-audit";

    private final FindingReads findings;
    private final AuditDirectory audits;
    private final AccountabilityDirectory accountability;
    private final RoleHoldings holdings;

    DutiesInFindings(FindingReads findings, AuditDirectory audits, AccountabilityDirectory accountability,
            RoleHoldings holdings) {
        this.findings = findings;
        this.audits = audits;
        this.accountability = accountability;
        this.holdings = holdings;
    }

    @Override
    public Collection<Duty> dutiesOf(Collection<PersonId> people, LocalDate asOf) {
        var asked = Set.copyOf(people);
        var all = findings.open(asOf);
        return Stream.concat(toAnswer(all, asOf), ofAuditors(all, asOf))
                .filter(it -> asked.contains(it.person()))
                .toList();
    }

    private Stream<Duty> toAnswer(List<FindingView> all, LocalDate asOf) {
        var open = all.stream()
                .filter(it -> it.state() == FindingState.OPEN && it.isNonconformity())
                .collect(Collectors.toMap(it -> it, it -> AccountabilityQuestion.of(FindingScopes.of(it), asOf)));
        var answerable = accountability.answerable(Set.copyOf(open.values()));
        return open.entrySet()
                .stream()
                .flatMap(it -> Optional.ofNullable(answerable.get(it.getValue()))
                        .flatMap(HolderRef::asPerson)
                        .map(person -> duty(it.getKey(), person,
                                "Answer the finding " + it.getKey().key() + " and agree what is done about it."))
                        .stream());
    }

    private Stream<Duty> ofAuditors(List<FindingView> all, LocalDate asOf) {
        var said = findings.addendaOf(all.stream().map(FindingView::id).toList(), asOf);
        var asked = new LinkedHashMap<FindingView, String>();
        all.forEach(it -> {
            if (it.state() == FindingState.DISPUTED) {
                asked.put(it, "Settle the dispute about the finding " + it.key() + ".");
            } else if (isAnswered(said.getOrDefault(it.id(), List.of()))) {
                asked.put(it, "Read what was answered to the finding " + it.key() + ", and add what follows from it.");
            }
        });
        return asked.isEmpty() ? Stream.empty() : ofAuditors(asked, asOf);
    }

    private static boolean isAnswered(List<AddendumView> addenda) {
        return !addenda.isEmpty() && addenda.getLast().kind() == AddendumKind.ANSWER;
    }

    private Stream<Duty> ofAuditors(Map<FindingView, String> asked, LocalDate asOf) {
        var known = audits.byId(asked.keySet().stream().flatMap(it -> Stream.ofNullable(it.audit())).toList(), asOf);
        var auditors = holdings.assigned(Set.of(INTERNAL_AUDIT))
                .stream()
                .filter(it -> it.acting().contain(asOf))
                .flatMap(it -> it.holder().asPerson().stream())
                .distinct()
                .toList();
        return asked.entrySet()
                .stream()
                .flatMap(it -> leadOf(it.getKey(), known).map(List::of)
                        .orElse(auditors)
                        .stream()
                        .map(person -> duty(it.getKey(), person, it.getValue())));
    }

    private static Optional<PersonId> leadOf(FindingView finding, Map<AuditId, AuditView> audits) {
        return Optional.ofNullable(finding.audit())
                .flatMap(it -> Optional.ofNullable(audits.get(it)))
                .flatMap(it -> Optional.ofNullable(it.lead()))
                .flatMap(HolderRef::asPerson);
    }

    private static Duty duty(FindingView it, PersonId person, String title) {
        return new Duty(person, DutyKind.FINDING_ANSWER,
                new Subject("finding", "Finding", it.id().value(), it.key(), it.statement()), title, null);
    }
}
