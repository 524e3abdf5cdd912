package io.answerable.risk.incidents;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.Permission;
import io.answerable.facts.Criteria;
import io.answerable.facts.Sorting;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.risk.IncidentDirectory;
import io.answerable.risk.IncidentId;
import io.answerable.risk.IncidentView;
import io.answerable.risk.matters.Lists;
import io.answerable.risk.matters.Place;
import io.answerable.risk.matters.Reaching;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The incidents that the caller may see: those of systems that they govern. */
@Component
@Transactional(readOnly = true)
public class VisibleIncidents {

    private static final String SELECT = """
            select i.incident_id as id from risk.incident i
            join risk.incident_fact f on f.organisation_id = i.organisation_id and f.incident_id = i.incident_id
                and f.valid_from <= :asOf and f.valid_until > :asOf
            where i.organisation_id = :organisation and f.occurred_on <= :asOf""";

    private final IncidentDirectory directory;
    private final Lists lists;
    private final Reaching reaching;

    VisibleIncidents(IncidentDirectory directory, Lists lists, Reaching reaching) {
        this.directory = directory;
        this.lists = lists;
        this.reaching = reaching;
    }

    /** Those that the filter means, by key, page by page. */
    public Page<IncidentView> page(@Nullable IncidentFilter filter, LocalDate asOf, Paging paging) {
        var criteria = Criteria.begin().with("asOf", asOf);
        var visible = reaching.expression(Permission.READ_GOVERNANCE, "f.system_id", "null::uuid", criteria);
        var asked = new Lists.Asked(SELECT + " and " + visible, criteria.matching(filter, IncidentFilter::gather),
                Sorting.by("i.key"));
        return lists.page(asked, paging, ids -> shown(ids, asOf), it -> Cursor.of(it.key()));
    }

    private Map<UUID, IncidentView> shown(List<UUID> ids, LocalDate asOf) {
        return directory.byId(ids.stream().map(IncidentId::of).toList(), asOf)
                .values()
                .stream()
                .collect(toMap(it -> it.id().value(), it -> it));
    }

    public Map<IncidentId, IncidentView> byId(Collection<IncidentId> incidents, LocalDate asOf) {
        return among(directory.byId(incidents, asOf).values()).stream().collect(toMap(IncidentView::id, it -> it));
    }

    private List<IncidentView> among(Collection<IncidentView> incidents) {
        return reaching.within(Permission.READ_GOVERNANCE, incidents, it -> new Place(it.system(), null));
    }
}
