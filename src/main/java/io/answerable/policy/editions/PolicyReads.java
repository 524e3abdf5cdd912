package io.answerable.policy.editions;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Columns;
import io.answerable.facts.Criteria;
import io.answerable.facts.Listing;
import io.answerable.facts.Listings;
import io.answerable.facts.Sorting;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.policy.PolicyDirectory;
import io.answerable.policy.PolicyFilter;
import io.answerable.policy.PolicyId;
import io.answerable.policy.PolicyView;
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

/** Shows the edition in force of each policy, or else its latest; to callers only those that they may read. */
@Component
@Transactional(readOnly = true)
class PolicyReads implements PolicyDirectory {

    private static final String EDITION = """
            from policy.policy p
            join (
                select distinct on (policy_id) * from policy.edition_fact
                where organisation_id = :organisation and valid_from <= :asOf and valid_until > :asOf%s
                order by policy_id, (status = 'PUBLISHED') desc, edition desc) f
                on f.organisation_id = p.organisation_id and f.policy_id = p.policy_id
            where p.organisation_id = :organisation""";
    private static final String ROWS = """
            select p.key, p.version, f.*
            """ + EDITION;
    private static final String SELECT = ROWS.formatted("");
    private static final String READABLE = ROWS.formatted(" and " + Drafts.READABLE);
    private static final String OUTLINES = """
            select p.key, p.version, f.policy_id, %s, '{}'::text[] as section_titles, '{}'::text[] as section_texts
            """.formatted(String.join(", ", EditionColumns.OUTLINE.stream().map("f."::concat).toList()));
    private static final String OUTLINE = OUTLINES + EDITION.formatted("");
    private static final String IN_REVIEW = OUTLINES + EDITION.formatted(" and status in ('IN_REVIEW', 'APPROVED')");

    private final JdbcClient jdbc;
    private final Listings listings;
    private final CurrentActor actor;
    private final Policies policies;
    private final Drafts drafts;

    PolicyReads(JdbcClient jdbc, Listings listings, CurrentActor actor, Policies policies, Drafts drafts) {
        this.drafts = drafts;
        this.jdbc = jdbc;
        this.listings = listings;
        this.actor = actor;
        this.policies = policies;
    }

    @Override
    public Map<PolicyId, PolicyView> byId(Collection<PolicyId> policies, LocalDate asOf) {
        return byId(SELECT, policies, asOf, Map.of());
    }

    @Override
    public Map<PolicyId, PolicyView> readable(Collection<PolicyId> policies, LocalDate asOf) {
        return byId(READABLE, policies, asOf, drafts.parameters());
    }

    private Map<PolicyId, PolicyView> byId(String rows, Collection<PolicyId> policies, LocalDate asOf,
            Map<String, Object> parameters) {
        return policies.isEmpty()
                ? Map.of()
                : on(rows + " and p.policy_id = any(:policies)", asOf)
                        .params(parameters)
                        .param("policies", Columns.values(policies))
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
        return published(asOf).stream().filter(it -> it.topics().contains(topic)).toList();
    }

    @Override
    public List<PolicyView> published(LocalDate asOf) {
        return all(asOf).stream().filter(PolicyView::isPublished).toList();
    }

    @Override
    public List<PolicyView> all(LocalDate asOf) {
        return on(SELECT + " order by p.key", asOf).query(view(asOf)).list();
    }

    @Override
    public List<PolicyView> outlines(LocalDate asOf) {
        return on(OUTLINE + " order by p.key", asOf).query(view(asOf)).list();
    }

    @Override
    public List<PolicyView> outlinesInReview(LocalDate asOf) {
        return on(IN_REVIEW + " order by p.key", asOf).query(view(asOf)).list();
    }

    @Override
    public Page<PolicyView> page(@Nullable PolicyFilter filter, LocalDate asOf, Paging paging) {
        actor.require(Permission.READ);
        var criteria = Criteria.begin().with("asOf", asOf);
        drafts.parameters().forEach(criteria::with);
        criteria.matching(filter, PolicyReads::gather);
        return listings.page(new Listing<>(READABLE, criteria, Sorting.by("p.key"), view(asOf),
                it -> Cursor.of(it.key())), paging);
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
        return view(PolicyId.of(rs.getObject("policy_id", UUID.class)), rs.getString("key"), rs.getInt("version"),
                EditionColumns.fact(rs, 0), asOf);
    }

    private static PolicyView view(PolicyId id, String key, int version, EditionFact it, LocalDate asOf) {
        var content = it.content();
        return new PolicyView(id, key, content.title(), content.topics(), it.number(), it.status(), content.author(),
                content.audience().isEmpty(), content.audience(), content.sections(), it.legalReview().by(),
                it.legalReview().on(), it.approval().on(), it.approval().by(),
                it.isPublished() ? it.bindingFrom() : null, it.force().reviewDue(), it.force().acknowledgeBy(),
                it.force().acknowledgeWithin(), content.course(), version, asOf);
    }
}
