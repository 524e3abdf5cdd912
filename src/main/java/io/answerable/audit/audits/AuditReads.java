package io.answerable.audit.audits;

import io.answerable.audit.AuditDirectory;
import io.answerable.audit.AuditId;
import io.answerable.audit.AuditState;
import io.answerable.audit.AuditView;
import io.answerable.audit.EvidenceView;
import io.answerable.audit.matters.Asked;
import io.answerable.facts.Entry;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads audits as they were on a day, with what was seen in them. */
@Component
@Transactional(readOnly = true)
class AuditReads implements AuditDirectory {

    private final Audits audits;
    private final SeenEvidence evidence;

    AuditReads(Audits audits, SeenEvidence evidence) {
        this.audits = audits;
        this.evidence = evidence;
    }

    @Override
    public List<AuditView> all(LocalDate asOf) {
        return views(audits.all(), asOf).toList();
    }

    @Override
    public Map<AuditId, AuditView> byId(Collection<AuditId> ids, LocalDate asOf) {
        return views(audits.byId(ids.stream().map(AuditId::value).toList()), asOf)
                .collect(Collectors.toMap(AuditView::id, it -> it));
    }

    @Override
    public Map<String, AuditId> idsOf(Collection<String> keys) {
        return audits.keys()
                .idsOf(keys)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> AuditId.of(it.getValue())));
    }

    @Override
    public Map<AuditId, List<EvidenceView>> evidenceOf(Collection<AuditId> ids, LocalDate asOf) {
        return evidence.of(ids, asOf);
    }

    /** Those that are not over, and that these people lead or take part in. */
    List<AuditView> underwayOf(Collection<PersonId> people, LocalDate asOf) {
        var underway = Arrays.stream(AuditState.values()).filter(AuditState::isUnderway).toList();
        return views(audits.on(asOf,
                "(state = any(:underway) or closed_on > :day) and (lead_id = any(:people) or team && :people)",
                Map.of("underway", Asked.names(underway), "people", Asked.people(people))), asOf)
                .filter(it -> it.state().isUnderway())
                .toList();
    }

    private static Stream<AuditView> views(Collection<Audit> audits, LocalDate asOf) {
        return audits.stream()
                .flatMap(audit -> audit.on(asOf).map(it -> view(audit.entry(), it, asOf)).stream())
                .sorted(Comparator.comparing(AuditView::key));
    }

    static AuditView view(Entry entry, AuditFact it, LocalDate asOf) {
        return view(entry, it, entry.version(), asOf);
    }

    static AuditView view(Entry entry, AuditFact stored, int version, LocalDate asOf) {
        var it = stored.asOf(asOf, entry.broughtOn());
        var plan = it.plan();
        var progress = it.progress();
        return new AuditView(AuditId.of(entry.id()), entry.key(), plan.title(), plan.kind(), progress.state(),
                plan.performedByRole(), plan.performedByParty(), plan.lead(), it.team(), it.systems(), it.units(),
                it.criteria(), plan.programme(), plan.planned(), progress.startedOn(), progress.reportedOn(),
                progress.closedOn(), progress.report(), progress.cancelReason(), version, asOf);
    }
}
