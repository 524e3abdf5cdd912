package io.answerable.audit.findings;

import io.answerable.access.Permission;
import io.answerable.audit.FindingDirectory;
import io.answerable.audit.FindingId;
import io.answerable.audit.FindingSource;
import io.answerable.audit.FindingState;
import io.answerable.audit.FindingView;
import io.answerable.facts.Criteria;
import io.answerable.facts.Sorting;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.inventory.AiSystemId;
import io.answerable.risk.matters.Lists;
import io.answerable.risk.matters.Place;
import io.answerable.risk.matters.Reaching;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The findings that the caller may see: those about systems and units that they govern. What was not issued yet nobody sees but
 * those who write findings there: those of audits the auditors, others also whoever improves things.
 */
@Component
@Transactional(readOnly = true)
public class VisibleFindings {

    private static final String SELECT = """
            select i.finding_id as id from audit.finding i
            join audit.finding_fact f on f.organisation_id = i.organisation_id and f.finding_id = i.finding_id
                and f.valid_from <= :asOf and f.valid_until > :asOf
            where i.organisation_id = :organisation and (f.issued_on is null or f.issued_on <= :asOf)
                and (f.state <> 'DRAFT' or %s or f.source <> 'AUDIT' and %s) and %s""";

    private final FindingDirectory directory;
    private final Lists lists;
    private final Reaching reaching;

    VisibleFindings(FindingDirectory directory, Lists lists, Reaching reaching) {
        this.directory = directory;
        this.lists = lists;
        this.reaching = reaching;
    }

    /** Those that the filter means, by key, page by page. */
    public Page<FindingView> page(@Nullable FindingFilter filter, LocalDate asOf, Paging paging) {
        var criteria = Criteria.begin().with("asOf", asOf);
        var visible = Stream.of(Permission.AUDIT, Permission.MANAGE_IMPROVEMENT, Permission.READ_GOVERNANCE)
                .map(it -> reaching.expression(it, "f.system_id", "f.unit_id", criteria))
                .toArray();
        var asked = new Lists.Asked(SELECT.formatted(visible), criteria.matching(filter, FindingFilter::gather),
                Sorting.by("i.key"));
        return lists.page(asked, paging, ids -> shown(ids, asOf), it -> Cursor.of(it.key()));
    }

    private Map<UUID, FindingView> shown(List<UUID> ids, LocalDate asOf) {
        return directory.byId(ids.stream().map(FindingId::of).toList(), asOf)
                .values()
                .stream()
                .collect(Collectors.toMap(it -> it.id().value(), it -> it));
    }

    public Map<FindingId, FindingView> byId(Collection<FindingId> findings, LocalDate asOf) {
        return among(directory.byId(findings, asOf).values())
                .stream()
                .collect(Collectors.toMap(FindingView::id, it -> it));
    }

    /** Those of the findings that the caller may see, in their order. */
    public List<FindingView> among(Collection<FindingView> findings) {
        return told(reaching.within(Permission.READ_GOVERNANCE, findings, VisibleFindings::place));
    }

    private List<FindingView> told(List<FindingView> findings) {
        var drafts = findings.stream().filter(it -> it.state() == FindingState.DRAFT).toList();
        var written = new HashSet<>(reaching.within(Permission.AUDIT, drafts, VisibleFindings::place));
        written.addAll(reaching.within(Permission.MANAGE_IMPROVEMENT,
                drafts.stream().filter(it -> it.source() != FindingSource.AUDIT).toList(), VisibleFindings::place));
        return findings.stream().filter(it -> it.state() != FindingState.DRAFT || written.contains(it)).toList();
    }

    private static Place place(FindingView finding) {
        return new Place(finding.system(), finding.unit());
    }

    /** Of each of these systems; missing where the caller may not see them. */
    public Map<AiSystemId, List<FindingView>> ofSystems(Collection<AiSystemId> systems, LocalDate asOf) {
        var governed = reaching.within(Permission.READ_GOVERNANCE, systems, it -> new Place(it, null));
        var seen = told(directory.ofSystems(governed, asOf).values().stream().flatMap(List::stream).toList()).stream()
                .collect(Collectors.groupingBy(it -> Objects.requireNonNull(it.system())));
        return governed.stream().distinct().collect(Collectors.toMap(it -> it, it -> seen.getOrDefault(it, List.of())));
    }
}
