package io.answerable.policy;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Criteria;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.organisation.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class PolicyReads implements PolicyDirectory {

    private static final String FROM = """
            from policy.policy p
            join policy.policy_fact f on f.organisation_id = p.organisation_id and f.policy_id = p.policy_id
                and f.valid_from <= :asOf and f.valid_until > :asOf
            where p.organisation_id = :organisation and\s""";
    private static final String SELECT = """
            select p.policy_id, p.key, p.version, f.title, f.topics, f.edition, f.status, f.author, f.audience,
                f.approved_on, f.approved_by, f.review_due, f.acknowledge_by, f.course
            """ + FROM;

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Policies policies;

    PolicyReads(JdbcClient jdbc, CurrentActor actor, Policies policies) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.policies = policies;
    }

    @Override
    public Map<PolicyId, PolicyView> byId(Collection<PolicyId> policies, LocalDate asOf) {
        return policies.isEmpty()
                ? Map.of()
                : on(SELECT + "p.policy_id = any(:policies)", asOf)
                        .param("policies", policies.stream().map(PolicyId::value).distinct().toArray(UUID[]::new))
                        .query(view(asOf))
                        .list()
                        .stream()
                        .collect(toMap(PolicyView::id, it -> it));
    }

    @Override
    public Map<String, PolicyId> idsOf(Collection<String> keys) {
        return policies.keys()
                .idsOf(keys)
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, it -> PolicyId.of(it.getValue())));
    }

    @Override
    public List<PolicyView> published(String topic, LocalDate asOf) {
        return on(SELECT + "f.status = 'PUBLISHED' and :topic = any(f.topics) order by p.key", asOf)
                .param("topic", topic)
                .query(view(asOf))
                .list()
                .stream()
                .filter(PolicyView::isPublished)
                .toList();
    }

    @Override
    public Page<PolicyView> page(@Nullable PolicyFilter filter, LocalDate asOf, Paging paging) {
        actor.require(Permission.READ);
        var criteria = Criteria.begin();
        if (filter != null) {
            gather(filter, criteria);
        }
        var matching = criteria.sql();
        var parameters = criteria.parameters();
        var bound = paging.bound(1);
        var read = on(SELECT + matching
                + bound.map(it -> paging.backward() ? " and p.key < :bound" : " and p.key > :bound")
                        .orElse("")
                + " order by p.key" + (paging.backward() ? " desc" : "") + " limit :limit", asOf)
                .params(parameters)
                .param("bound", bound.map(it -> it.keys().getFirst()).orElse(null))
                .param("limit", paging.size() + 1)
                .query(view(asOf))
                .list();
        return Page.of(read, paging, it -> Cursor.of(it.key()), () -> count(matching, parameters, asOf));
    }

    private int count(String matching, Map<String, Object> parameters, LocalDate asOf) {
        return on("select count(*) " + FROM + matching, asOf).params(parameters).query(Integer.class).single();
    }

    private static void gather(PolicyFilter filter, Criteria criteria) {
        var status = filter.status();
        criteria.text("p.key", filter.key())
                .text("f.title", filter.title())
                .any("unnest(f.topics) topic", "topic", filter.topic())
                .oneOf("f.status", status == null ? null : status.eq(), status == null ? null : status.in())
                .combined(filter.and(), filter.or(), filter.not(), PolicyReads::gather);
    }

    private JdbcClient.StatementSpec on(String sql, LocalDate asOf) {
        return jdbc.sql(sql).param("organisation", actor.organisation().value()).param("asOf", asOf);
    }

    private static RowMapper<PolicyView> view(LocalDate asOf) {
        return (rs, row) -> view(rs, asOf);
    }

    private static PolicyView view(ResultSet rs, LocalDate asOf) throws SQLException {
        var audience = Policies.ids(rs, "audience").map(UnitId::of).toList();
        return new PolicyView(PolicyId.of(rs.getObject("policy_id", UUID.class)), rs.getString("key"),
                rs.getString("title"), List.of((String[]) rs.getArray("topics").getArray()), rs.getInt("edition"),
                PolicyStatus.valueOf(rs.getString("status")), Policies.person(rs, "author"), audience.isEmpty(),
                audience, Policies.day(rs, "approved_on"), Policies.person(rs, "approved_by"),
                Policies.day(rs, "review_due"), Policies.day(rs, "acknowledge_by"), rs.getString("course"),
                rs.getInt("version"), asOf);
    }
}
