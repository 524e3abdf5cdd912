package io.answerable.organisation.programme.roadmap;

import io.answerable.facts.Columns;
import io.answerable.facts.Criteria;
import io.answerable.facts.FactTable;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.RoadmapItemId;
import io.answerable.organisation.RoadmapItemView.Resource;
import io.answerable.organisation.RoadmapItemView.ResourceKind;
import io.answerable.organisation.RoadmapStatus;
import io.answerable.organisation.StrategicObjectiveId;
import io.answerable.organisation.records.Kind;
import io.answerable.organisation.records.RecordStore;
import io.answerable.organisation.records.Records;
import io.answerable.organisation.records.Seen;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** All items of the roadmap. */
@Repository
class Roadmap extends Records<RoadmapFact> {

    private static final List<String> COLUMNS = List.of("title", "scope", "objective_id", "owner_id", "starts", "due",
            "status", "depends_on", "external_id", "resource_kinds", "resource_needed", "resource_allocated");

    Roadmap(RecordStore store) {
        super(store, new Kind<>("RoadmapItem", "organisation.roadmap_item",
                new FactTable.Shape<>("organisation.roadmap_item_fact", "item_id", COLUMNS, Roadmap::values,
                        Roadmap::fact)));
    }

    /** The item that a project tool knows by that id on that day. */
    Optional<Seen<RoadmapFact>> byExternalId(String externalId, LocalDate day) {
        return where(Criteria.begin().condition("f.external_id = :%s", externalId), day).stream().findFirst();
    }

    /** The items that project tools know by one of these ids from that day on. */
    List<Seen<RoadmapFact>> byExternalIds(Collection<String> externalIds, LocalDate day) {
        return externalIds.isEmpty()
                ? List.of()
                : where(Criteria.begin()
                        .condition("f.external_id = any(:%s)", externalIds.toArray(String[]::new)), day);
    }

    private static List<@Nullable Object> values(RoadmapFact fact) {
        var objective = fact.objective();
        var owner = fact.owner();
        return Arrays.asList(fact.title(), fact.scope(), objective == null ? null : objective.value(),
                owner == null ? null : owner.value(), fact.starts(), fact.due(), fact.status().name(),
                Columns.values(fact.dependsOn(), RoadmapItemId::value), fact.externalId(),
                fact.resources().stream().map(it -> it.kind().name()).toArray(String[]::new),
                numbers(fact, Resource::needed), numbers(fact, Resource::allocated));
    }

    private static BigDecimal[] numbers(RoadmapFact fact, Function<Resource, BigDecimal> number) {
        return fact.resources().stream().map(number).toArray(BigDecimal[]::new);
    }

    private static RoadmapFact fact(ResultSet rs, int row) throws SQLException {
        return new RoadmapFact(rs.getString("title"), rs.getString("scope"),
                Columns.id(rs, "objective_id", StrategicObjectiveId::of), Columns.id(rs, "owner_id", PersonId::of),
                Columns.day(rs, "starts"), Columns.day(rs, "due"), RoadmapStatus.valueOf(rs.getString("status")),
                Columns.ids(rs, "depends_on", RoadmapItemId::of), rs.getString("external_id"), resources(rs));
    }

    private static List<Resource> resources(ResultSet rs) throws SQLException {
        var kinds = Columns.texts(rs, "resource_kinds");
        var needed = (BigDecimal[]) rs.getArray("resource_needed").getArray();
        var allocated = (BigDecimal[]) rs.getArray("resource_allocated").getArray();
        return IntStream.range(0, kinds.size())
                .mapToObj(i -> new Resource(ResourceKind.valueOf(kinds.get(i)), needed[i], allocated[i]))
                .toList();
    }
}
