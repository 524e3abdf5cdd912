package io.answerable.audit.findings;

import io.answerable.audit.AddendumView;
import io.answerable.audit.AuditId;
import io.answerable.audit.FindingDirectory;
import io.answerable.audit.FindingId;
import io.answerable.audit.FindingState;
import io.answerable.audit.FindingView;
import io.answerable.audit.matters.Asked;
import io.answerable.facts.Entry;
import io.answerable.inventory.AiSystemId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads findings as they were on a day; nobody knew of one before it was issued. */
@Component
@Transactional(readOnly = true)
class FindingReads implements FindingDirectory {

    private final Findings findings;
    private final Addenda addenda;

    FindingReads(Findings findings, Addenda addenda) {
        this.findings = findings;
        this.addenda = addenda;
    }

    @Override
    public List<FindingView> all(LocalDate asOf) {
        return views(findings.all(), asOf).toList();
    }

    @Override
    public Map<FindingId, FindingView> byId(Collection<FindingId> ids, LocalDate asOf) {
        return views(findings.byId(ids.stream().map(FindingId::value).toList()), asOf)
                .collect(Collectors.toMap(FindingView::id, it -> it));
    }

    @Override
    public Map<String, FindingId> idsOf(Collection<String> keys) {
        return findings.keys()
                .idsOf(keys)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> FindingId.of(it.getValue())));
    }

    @Override
    public Map<AiSystemId, List<FindingView>> ofSystems(Collection<AiSystemId> systems, LocalDate asOf) {
        return views(findings.everWith("system_id", systems.stream().map(AiSystemId::value).toList()), asOf)
                .filter(it -> it.system() != null && systems.contains(it.system()))
                .collect(Collectors.groupingBy(it -> Objects.requireNonNull(it.system())));
    }

    @Override
    public Map<AuditId, List<FindingView>> ofAudits(Collection<AuditId> audits, LocalDate asOf) {
        return views(findings.everWith("audit_id", audits.stream().map(AuditId::value).toList()), asOf)
                .filter(it -> it.audit() != null && audits.contains(it.audit()))
                .collect(Collectors.groupingBy(it -> Objects.requireNonNull(it.audit())));
    }

    @Override
    public Map<FindingId, List<AddendumView>> addendaOf(Collection<FindingId> ids, LocalDate asOf) {
        return addenda.of(ids, asOf);
    }

    /** Those about which something is still to be done. */
    List<FindingView> open(LocalDate asOf) {
        var open = Arrays.stream(FindingState.values()).filter(FindingState::isOpen).toList();
        return views(findings.on(asOf, "state = any(:open)", Map.of("open", Asked.names(open))), asOf).toList();
    }

    private static Stream<FindingView> views(Collection<Finding> findings, LocalDate asOf) {
        return findings.stream()
                .flatMap(finding -> finding.on(asOf)
                        .filter(it -> isKnown(it, asOf))
                        .map(it -> view(finding.entry(), it, finding.entry().version(), asOf))
                        .stream())
                .sorted(Comparator.comparing(FindingView::key));
    }

    /** What a dossier brings has held since ever, but nobody was told before it was issued. */
    private static boolean isKnown(FindingFact fact, LocalDate asOf) {
        var issued = fact.content().issuedOn();
        return issued == null || !issued.isAfter(asOf);
    }

    static FindingView view(Entry entry, FindingFact it, int version, LocalDate asOf) {
        var origin = it.origin();
        var content = it.content();
        return new FindingView(FindingId.of(entry.id()), entry.key(), origin.source(), origin.audit(),
                origin.incident(), origin.concern(), origin.gapAssessment(), origin.system(), origin.unit(),
                content.grade(),
                content.criterion(), content.statement(), content.evidence(), content.causeKind(), content.cause(),
                content.course(), it.trainees(), content.issuedOn(), it.state(), version, asOf);
    }
}
