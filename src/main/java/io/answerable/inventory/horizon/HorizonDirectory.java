package io.answerable.inventory.horizon;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Criteria;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.HorizonItemId;
import io.answerable.inventory.HorizonItemView;
import io.answerable.inventory.HorizonRegister;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is on the horizon, on any day; everybody who may read governance sees it. */
@Component
@Transactional(readOnly = true)
public class HorizonDirectory implements HorizonRegister {

    private static final String FROM = """
            from inventory.horizon_item h
            join inventory.horizon_item_fact f on f.organisation_id = h.organisation_id
                and f.horizon_item_id = h.horizon_item_id and f.valid_from <= :asOf and f.valid_until > :asOf
            where h.organisation_id = :organisation and\s""";
    private static final String SELECT = "select h.key, h.version, f.* " + FROM;

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final HorizonItems items;

    HorizonDirectory(JdbcClient jdbc, CurrentActor currentActor, HorizonItems items) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.items = items;
    }

    @Override
    public Map<HorizonItemId, HorizonItemView> byId(Collection<HorizonItemId> ids, LocalDate asOf) {
        return on(SELECT + "h.horizon_item_id = any(:ids)", asOf)
                .param("ids", ids.stream().map(HorizonItemId::value).toArray(UUID[]::new))
                .query((row, number) -> view(row, asOf))
                .list()
                .stream()
                .collect(toMap(HorizonItemView::id, identity()));
    }

    @Override
    public List<HorizonItemView> all(LocalDate asOf) {
        return on(SELECT + "true order by h.key", asOf).query((row, number) -> view(row, asOf)).list();
    }

    @Override
    public Map<String, HorizonItemId> idsOf(Collection<String> keys) {
        return items.keys()
                .idsOf(keys)
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, it -> HorizonItemId.of(it.getValue())));
    }

    /** What concerns each of these systems, by key; missing where nothing does. */
    public Map<AiSystemId, List<HorizonItemView>> affecting(Collection<AiSystemId> systems, LocalDate asOf) {
        var found = new HashMap<AiSystemId, List<HorizonItemView>>();
        on(SELECT + "f.affected && :systems order by h.key", asOf)
                .param("systems", systems.stream().map(AiSystemId::value).toArray(UUID[]::new))
                .query((row, number) -> view(row, asOf))
                .list()
                .forEach(it -> it.affected()
                        .stream()
                        .filter(systems::contains)
                        .forEach(system -> found.computeIfAbsent(system, of -> new ArrayList<>()).add(it)));
        return found;
    }

    /**
     * One page by key.
     *
     * @throws org.springframework.security.access.AccessDeniedException without the permission to read governance
     */
    public Page<HorizonItemView> page(@Nullable HorizonItemFilter filter, LocalDate asOf, Paging paging) {
        currentActor.require(Permission.READ_GOVERNANCE);
        var criteria = Criteria.begin();
        if (filter != null) {
            gather(filter, criteria);
        }
        var matching = criteria.sql();
        var bound = paging.bound(1);
        var read = on(SELECT + matching
                + bound.map(it -> paging.backward() ? " and h.key < :bound" : " and h.key > :bound").orElse("")
                + " order by h.key" + (paging.backward() ? " desc" : "") + " limit :limit", asOf)
                .params(criteria.parameters())
                .param("bound", bound.map(it -> it.keys().getFirst()).orElse(null))
                .param("limit", paging.size() + 1)
                .query((row, number) -> view(row, asOf))
                .list();
        return Page.of(read, paging, it -> Cursor.of(it.key()),
                () -> on("select count(*) " + FROM + matching, asOf).params(criteria.parameters())
                        .query(Integer.class)
                        .single());
    }

    private static void gather(HorizonItemFilter filter, Criteria criteria) {
        var kind = filter.kind();
        var impact = filter.impact();
        criteria.text("h.key", filter.key())
                .text("f.title", filter.title())
                .oneOf("f.kind", kind == null ? null : kind.eq(), kind == null ? null : kind.in())
                .oneOf("f.impact", impact == null ? null : impact.eq(), impact == null ? null : impact.in())
                .ids("f.affected && :%s", "cardinality(f.affected) = 0", filter.affected(), "affected", "AiSystem")
                .combined(filter.and(), filter.or(), filter.not(), HorizonDirectory::gather);
    }

    private JdbcClient.StatementSpec on(String sql, LocalDate asOf) {
        return jdbc.sql(sql).param("organisation", currentActor.organisation().value()).param("asOf", asOf);
    }

    private static HorizonItemView view(ResultSet row, LocalDate asOf) throws SQLException {
        var it = HorizonItems.fact(row, 0);
        return new HorizonItemView(HorizonItemId.of(row.getObject("horizon_item_id", UUID.class)),
                row.getString("key"), it.title(), it.kind(), it.foundOn(), it.foundBy(), it.impact(), it.affected(),
                it.decision(), it.effectiveFrom(), it.confirmedOn(), row.getInt("version"), asOf);
    }
}
