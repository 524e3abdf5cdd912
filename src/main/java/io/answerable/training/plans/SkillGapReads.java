package io.answerable.training.plans;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Criteria;
import io.answerable.facts.Listing;
import io.answerable.facts.Listings;
import io.answerable.facts.Sorting;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.kernel.Outcome;
import io.answerable.training.SkillGapId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Skills that are missing, on any day, as far as the caller may see them. */
@Component
@Transactional(readOnly = true)
public class SkillGapReads {

    private static final String SELECT = """
            select k.skill_gap_id, k.key, k.version, f.*
            from training.skill_gap k
            join training.skill_gap_fact f on f.organisation_id = k.organisation_id
                and f.skill_gap_id = k.skill_gap_id and f.valid_from <= :asOf and f.valid_until > :asOf
            where k.organisation_id = :organisation and\s""";

    private final SkillGaps gaps;
    private final PlansInSight sight;
    private final Listings listings;
    private final JdbcClient jdbc;
    private final CurrentActor actor;

    SkillGapReads(SkillGaps gaps, PlansInSight sight, Listings listings, JdbcClient jdbc, CurrentActor actor) {
        this.gaps = gaps;
        this.sight = sight;
        this.listings = listings;
        this.jdbc = jdbc;
        this.actor = actor;
    }

    /** Those that the filter means, by key, page by page. */
    public Page<SkillGapView> page(@Nullable SkillGapFilter filter, LocalDate asOf, Paging paging) {
        var criteria = Criteria.begin().with("asOf", asOf);
        var visible = sight.expression("f.system", "f.unit", "f.owner", criteria);
        return listings.page(new Listing<>(SELECT + visible, criteria.matching(filter, SkillGapFilter::gather),
                Sorting.by("k.key"), view(asOf), it -> Cursor.of(it.key())), paging);
    }

    public Map<SkillGapId, SkillGapView> byId(Collection<SkillGapId> ids, LocalDate asOf) {
        var criteria = Criteria.begin().with("asOf", asOf);
        var visible = sight.expression("f.system", "f.unit", "f.owner", criteria);
        return jdbc.sql(SELECT + visible + " and k.skill_gap_id = any(:ids)")
                .param("organisation", actor.organisation().value())
                .params(criteria.parameters())
                .param("ids", ids.stream().map(SkillGapId::value).toArray(UUID[]::new))
                .query(view(asOf))
                .list()
                .stream()
                .collect(toMap(SkillGapView::id, it -> it));
    }

    public Map<String, SkillGapId> idsOf(Collection<String> keys) {
        return gaps.keys()
                .idsOf(keys)
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, it -> SkillGapId.of(it.getValue())));
    }

    /** One that was just changed. */
    Outcome<SkillGapView> one(SkillGapId id, LocalDate asOf) {
        return Outcome.done(jdbc.sql(SELECT + "k.skill_gap_id = :id")
                .param("organisation", actor.organisation().value())
                .param("asOf", asOf)
                .param("id", id.value())
                .query(view(asOf))
                .single());
    }

    private static RowMapper<SkillGapView> view(LocalDate asOf) {
        return (rs, row) -> view(rs, asOf);
    }

    private static SkillGapView view(ResultSet rs, LocalDate asOf) throws SQLException {
        var it = SkillGaps.fact(rs);
        return new SkillGapView(SkillGapId.of(rs.getObject("skill_gap_id", UUID.class)), rs.getString("key"),
                it.competency(), it.system(), it.unit(), it.kind(), it.measure(), it.owner(), it.due(), it.state(),
                it.outcome(), rs.getInt("version"), asOf);
    }
}
