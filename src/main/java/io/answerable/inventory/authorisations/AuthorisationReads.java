package io.answerable.inventory.authorisations;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Criteria;
import io.answerable.facts.Listing;
import io.answerable.facts.Listings;
import io.answerable.facts.Sorting;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AuthorisationDirectory;
import io.answerable.inventory.AuthorisationId;
import io.answerable.inventory.AuthorisationStatus;
import io.answerable.inventory.AuthorisationTimeline;
import io.answerable.inventory.AuthorisationView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class AuthorisationReads implements AuthorisationDirectory {

    /** What was granted and is over has expired; nothing stores that. */
    private static final String STATUS = """
            case when f.status in ('GRANTED', 'GRANTED_WITH_CONDITIONS')
                and least(f.good_until, f.reconsider_by) < :asOf then 'EXPIRED' else f.status end""";
    private static final String COLUMNS = """
            f.system, f.kind, f.status, f.requested_by, f.requested_on, f.granted_by, f.on_behalf_of, f.granted_on,
                f.good_until, f.conditions, f.reconsider_by, f.reconsider_because, f.reason
            """;
    private static final String FACTS = """
            from inventory.authorisation a
            join inventory.authorisation_fact f on f.organisation_id = a.organisation_id
                and f.authorisation_id = a.authorisation_id""";
    private static final String FROM = FACTS + """
             and f.valid_from <= :asOf and f.valid_until > :asOf
            where a.organisation_id = :organisation and\s""";
    private static final String SELECT = "select a.authorisation_id, a.key, a.version, " + STATUS
            + " as status_of_day, " + COLUMNS + FROM;

    private final JdbcClient jdbc;
    private final Listings listings;
    private final CurrentActor actor;
    private final Authorisations authorisations;

    AuthorisationReads(JdbcClient jdbc, Listings listings, CurrentActor actor, Authorisations authorisations) {
        this.jdbc = jdbc;
        this.listings = listings;
        this.actor = actor;
        this.authorisations = authorisations;
    }

    @Override
    public Map<AuthorisationId, AuthorisationView> byId(Collection<AuthorisationId> ids, LocalDate asOf) {
        return ids.isEmpty()
                ? Map.of()
                : on(SELECT + "a.authorisation_id = any(:ids)", asOf)
                        .param("ids", ids.stream().map(AuthorisationId::value).distinct().toArray(UUID[]::new))
                        .query(view(asOf))
                        .list()
                        .stream()
                        .collect(toMap(AuthorisationView::id, it -> it));
    }

    @Override
    public Map<String, AuthorisationId> idsOf(Collection<String> keys) {
        return authorisations.keys()
                .idsOf(keys)
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, it -> AuthorisationId.of(it.getValue())));
    }

    @Override
    public Map<AiSystemId, List<AuthorisationView>> ofSystems(Collection<AiSystemId> systems, LocalDate asOf) {
        return systems.isEmpty()
                ? Map.of()
                : on(SELECT + "f.system = any(:systems) order by a.key", asOf).param("systems", array(systems))
                        .query(view(asOf))
                        .list()
                        .stream()
                        .collect(groupingBy(AuthorisationView::system));
    }

    @Override
    public List<AuthorisationTimeline> timelines(Optional<Collection<AiSystemId>> systems) {
        var sql = "select a.authorisation_id, a.key, a.brought_on, f.valid_from, f.valid_until, " + COLUMNS + FACTS
                + " where a.organisation_id = :organisation and f.valid_from < f.valid_until"
                + (systems.isPresent() ? " and f.system = any(:systems)" : "") + " order by a.key, f.valid_from";
        var statement = jdbc.sql(sql).param("organisation", actor.organisation().value());
        return AuthorisationDays.of((systems.isPresent() ? statement.param("systems", array(systems.get())) : statement)
                .query(AuthorisationDays.Row::read)
                .list());
    }

    @Override
    public Page<AuthorisationView> page(@Nullable AuthorisationFilter filter, LocalDate asOf, Paging paging) {
        actor.require(Permission.READ_GOVERNANCE);
        return listings.page(new Listing<>(SELECT + "true",
                Criteria.begin().with("asOf", asOf).matching(filter, AuthorisationReads::gather), Sorting.by("a.key"),
                view(asOf), it -> Cursor.of(it.key())), paging);
    }

    private static void gather(AuthorisationFilter filter, Criteria criteria) {
        var kind = filter.kind();
        var status = filter.status();
        criteria.text("a.key", filter.key())
                .oneOf("f.kind", kind == null ? null : kind.eq(), kind == null ? null : kind.in())
                .oneOf(STATUS, status == null ? null : status.eq(), status == null ? null : status.in())
                .id("f.system", filter.aiSystem(), "aiSystem", "AiSystem")
                .id("f.granted_by", filter.grantedBy(), "grantedBy", "Person")
                .day("f.good_until", filter.validUntil())
                .day("f.reconsider_by", filter.reconsiderBy())
                .combined(filter.and(), filter.or(), filter.not(), AuthorisationReads::gather);
    }

    private JdbcClient.StatementSpec on(String sql, LocalDate asOf) {
        return jdbc.sql(sql).param("organisation", actor.organisation().value()).param("asOf", asOf);
    }

    private static UUID[] array(Collection<AiSystemId> systems) {
        return systems.stream().map(AiSystemId::value).toArray(UUID[]::new);
    }

    private static RowMapper<AuthorisationView> view(LocalDate asOf) {
        return (rs, row) -> {
            var fact = Authorisations.fact(rs, row);
            var grant = fact.grant();
            return new AuthorisationView(AuthorisationId.of(rs.getObject("authorisation_id", UUID.class)),
                    rs.getString("key"), fact.system(), fact.kind(),
                    AuthorisationStatus.valueOf(rs.getString("status_of_day")), fact.request().requestedOn(),
                    fact.request().requestedBy(), grant.grantedBy(), grant.onBehalfOf(), grant.grantedOn(),
                    grant.conditions(), grant.goodUntil(), fact.reconsiderBy(), fact.doubt().reconsiderBecause(),
                    fact.reason(),
                    rs.getInt("version"),
                    asOf);
        };
    }
}
