package io.answerable.organisation.programme.roadmap;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.answerable.facts.Criteria;
import io.answerable.facts.Sorting;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.organisation.RoadmapDirectory;
import io.answerable.organisation.RoadmapItemFilter;
import io.answerable.organisation.RoadmapItemId;
import io.answerable.organisation.RoadmapItemView;
import io.answerable.organisation.StrategicObjectiveId;
import io.answerable.organisation.records.Seen;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class RoadmapReads implements RoadmapDirectory {

    private static final String DUE = "coalesce(f.due, 'infinity')";

    /** As {@link RoadmapItemView#late()} says. */
    private static final String LATE = """
            (f.status = 'LATE' or f.status <> 'DONE' and coalesce(f.due < :day, false)) = :%s""";

    private static final String SHORT = """
            exists (select 1 from unnest(f.resource_needed, f.resource_allocated) as means (needed, allocated)
                where needed > allocated) = :%s""";

    private final Roadmap roadmap;

    RoadmapReads(Roadmap roadmap) {
        this.roadmap = roadmap;
    }

    @Override
    public List<RoadmapItemView> all(LocalDate asOf) {
        return views(roadmap.all(asOf));
    }

    @Override
    public Map<RoadmapItemId, RoadmapItemView> byId(Collection<RoadmapItemId> items, LocalDate asOf) {
        return roadmap.seen(items.stream().map(RoadmapItemId::value).toList(), asOf)
                .values()
                .stream()
                .map(RoadmapReads::view)
                .collect(toMap(RoadmapItemView::id, it -> it));
    }

    @Override
    public Map<String, RoadmapItemId> idsOf(Collection<String> keys) {
        return roadmap.keys()
                .idsOf(keys)
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, it -> RoadmapItemId.of(it.getValue())));
    }

    @Override
    public Map<StrategicObjectiveId, List<RoadmapItemView>> ofObjectives(
            Collection<StrategicObjectiveId> objectives, LocalDate asOf) {
        var ids = objectives.stream().map(StrategicObjectiveId::value).distinct().toArray(UUID[]::new);
        return views(roadmap.where(Criteria.begin().condition("f.objective_id = any(:%s)", ids), asOf)).stream()
                .collect(groupingBy(it -> Objects.requireNonNull(it.objective())));
    }

    @Override
    public Map<RoadmapItemId, List<RoadmapItemView>> blocking(Collection<RoadmapItemView> items, LocalDate asOf) {
        var needed = byId(items.stream().flatMap(it -> it.dependsOn().stream()).toList(), asOf);
        var blocking = new HashMap<RoadmapItemId, List<RoadmapItemView>>();
        items.forEach(item -> blocking.put(item.id(),
                item.dependsOn()
                        .stream()
                        .flatMap(it -> Stream.ofNullable(needed.get(it)))
                        .filter(RoadmapItemView::late)
                        .toList()));
        return blocking;
    }

    @Override
    public Page<RoadmapItemView> page(@Nullable RoadmapItemFilter filter, LocalDate asOf, Paging paging) {
        var sorting = new Sorting(List.of(new Sorting.Column(DUE, true, LocalDate::parse),
                new Sorting.Column("k.key", true)));
        return roadmap.page(Criteria.begin().matching(filter, RoadmapReads::gather), sorting, asOf, paging,
                RoadmapReads::view, RoadmapReads::cursor);
    }

    private static Cursor cursor(RoadmapItemView item) {
        var due = item.due();
        return Cursor.of(due == null ? LocalDate.MAX : due, item.key());
    }

    private static void gather(RoadmapItemFilter filter, Criteria criteria) {
        var status = filter.status();
        criteria.text("k.key", filter.key())
                .text("f.title", filter.title())
                .oneOf("f.status", status == null ? null : status.eq(), status == null ? null : status.in())
                .id("f.objective_id", filter.objective(), "objective", "StrategicObjective")
                .id("f.owner_id", filter.owner(), "owner", "Person")
                .day("f.due", filter.due())
                .text("f.external_id", filter.externalId())
                .condition(LATE, filter.late())
                .condition(SHORT, filter.isShort())
                .combined(filter.and(), filter.or(), filter.not(), RoadmapReads::gather);
    }

    private static List<RoadmapItemView> views(List<Seen<RoadmapFact>> seen) {
        return seen.stream().map(RoadmapReads::view).toList();
    }

    static RoadmapItemView view(Seen<RoadmapFact> seen) {
        var fact = seen.fact();
        return new RoadmapItemView(RoadmapItemId.of(seen.id()), seen.key(), fact.title(), fact.scope(),
                fact.objective(), fact.owner(), fact.starts(), fact.due(), fact.status(), fact.dependsOn(),
                fact.externalId(), fact.resources(), seen.version(), seen.asOf());
    }
}
