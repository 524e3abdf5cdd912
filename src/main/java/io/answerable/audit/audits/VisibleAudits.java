package io.answerable.audit.audits;

import io.answerable.access.Permission;
import io.answerable.audit.AuditDirectory;
import io.answerable.audit.AuditId;
import io.answerable.audit.AuditView;
import io.answerable.facts.Criteria;
import io.answerable.facts.Sorting;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.risk.matters.Lists;
import io.answerable.risk.matters.Place;
import io.answerable.risk.matters.Reaching;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The audits that the caller may see: those of systems and units that they govern. */
@Component
@Transactional(readOnly = true)
public class VisibleAudits {

    private static final String SELECT = """
            select a.audit_id as id from audit.audit a
            join audit.audit_fact f on f.organisation_id = a.organisation_id and f.audit_id = a.audit_id
                and f.valid_from <= :asOf and f.valid_until > :asOf
            where a.organisation_id = :organisation and exists (
                select from (select unnest(f.systems) as system_id, null::uuid as unit_id
                    union all select null::uuid, unnest(f.units)
                    union all select null::uuid, null::uuid) place where %s)""";

    private final AuditDirectory directory;
    private final Lists lists;
    private final Reaching reaching;

    VisibleAudits(AuditDirectory directory, Lists lists, Reaching reaching) {
        this.directory = directory;
        this.lists = lists;
        this.reaching = reaching;
    }

    /** Those that the filter means, by key, page by page. */
    public Page<AuditView> page(@Nullable AuditFilter filter, LocalDate asOf, Paging paging) {
        var criteria = Criteria.begin().with("asOf", asOf);
        var visible = reaching.expression(Permission.READ_GOVERNANCE, "place.system_id", "place.unit_id", criteria);
        var asked = new Lists.Asked(SELECT.formatted(visible), criteria.matching(filter, AuditFilter::gather),
                Sorting.by("a.key"));
        return lists.page(asked, paging, ids -> shown(ids, asOf), it -> Cursor.of(it.key()));
    }

    private Map<UUID, AuditView> shown(List<UUID> ids, LocalDate asOf) {
        return directory.byId(ids.stream().map(AuditId::of).toList(), asOf)
                .values()
                .stream()
                .collect(Collectors.toMap(it -> it.id().value(), it -> it));
    }

    public Map<AuditId, AuditView> byId(Collection<AuditId> audits, LocalDate asOf) {
        return among(directory.byId(audits, asOf).values())
                .stream()
                .collect(Collectors.toMap(AuditView::id, it -> it));
    }

    /** Those of the audits that the caller may see, in their order. */
    public List<AuditView> among(Collection<AuditView> audits) {
        var places = audits.stream().flatMap(VisibleAudits::placed).toList();
        var seen = reaching.within(Permission.READ_GOVERNANCE, places, Placed::place)
                .stream()
                .map(Placed::audit)
                .collect(Collectors.toSet());
        return audits.stream().filter(it -> seen.contains(it.id())).toList();
    }

    /** One of the places that an audit looks at. */
    private record Placed(AuditId audit, Place place) {}

    private static Stream<Placed> placed(AuditView it) {
        return Stream.of(Stream.of(new Place(null, null)), it.systems().stream().map(id -> new Place(id, null)),
                it.units().stream().map(id -> new Place(null, id)))
                .flatMap(places -> places)
                .map(place -> new Placed(it.id(), place));
    }
}
