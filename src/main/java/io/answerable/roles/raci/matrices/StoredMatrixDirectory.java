package io.answerable.roles.raci.matrices;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.roles.RaciMatrixId;
import io.answerable.roles.Scope;
import io.answerable.roles.raci.MatrixOrigin;
import io.answerable.roles.raci.MatrixStatus;
import io.answerable.roles.raci.RaciRow;
import io.answerable.roles.scopes.Condition;
import io.answerable.roles.scopes.ScopeColumns;
import io.answerable.roles.scopes.ScopeReach;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads matrices as of a day: two statements, and one more for rows. A draft is there from the day on which it was written
 * as it stands; what it said before nobody has decided on.
 */
@Component
@Transactional(readOnly = true)
class StoredMatrixDirectory implements RaciMatrixDirectory {

    private static final String HEADS = """
            select m.id, m.key, m.scope_kind, m.scope_target, m.version, d.last_review, d.next_review
            from roles.raci_matrix m
            left join roles.raci_review_dates d on d.organisation_id = m.organisation_id and d.matrix = m.id
                and d.valid_from <= :asOf and d.valid_until > :asOf
            where m.organisation_id = :organisation and\s""";

    private static final String EDITIONS = """
            select id, matrix, number, title, template, origin, status, active_from, active_until, author_kind, author,
                   reason, written_at
            from roles.raci_edition
            where organisation_id = :organisation and matrix = any(:matrices) and status <> 'DISCARDED'
                and (status not in ('DRAFT', 'IN_REVIEW') or decided_on <= :asOf)
            order by number""";

    private static final String DRAFTS = """
            select v.id, m.scope_kind, m.scope_target
            from roles.raci_edition v
            join roles.raci_matrix m on m.organisation_id = v.organisation_id and m.id = v.matrix
            where v.organisation_id = :organisation and v.id = any(:editions)
                and v.status in ('DRAFT', 'IN_REVIEW', 'DISCARDED')""";

    private static final String SCOPES_OF_DRAFTS = """
            select distinct m.scope_kind, m.scope_target
            from roles.raci_edition e
            join roles.raci_matrix m on m.organisation_id = e.organisation_id and m.id = e.matrix
            where e.organisation_id = :organisation and e.status in ('DRAFT', 'IN_REVIEW')""";

    /** Each matrix with the edition that is shown: the one in force that day, else the draft if it was written by then. */
    private static final String LISTED = """
             from roles.raci_matrix m
            join lateral (
                select e.title, e.status from roles.raci_edition e
                where e.organisation_id = m.organisation_id and e.matrix = m.id
                    and (e.active_from <= :asOf and e.active_until > :asOf
                        or e.status in ('DRAFT', 'IN_REVIEW') and e.decided_on <= :asOf
                            and (:everyDraft or m.scope_target = any(:drafts)))
                order by e.active_from is null limit 1) shown on true
            where m.organisation_id = :organisation and\s""";

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final ScopeReach reach;
    private final StoredRows rows;

    StoredMatrixDirectory(JdbcClient jdbc, CurrentActor actor, ScopeReach reach, StoredRows rows) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.reach = reach;
        this.rows = rows;
    }

    @Override
    public Map<RaciMatrixId, RaciMatrixView> byId(Collection<RaciMatrixId> matrices, LocalDate asOf) {
        var heads = sql(HEADS + "m.id = any(:ids)").param("asOf", asOf)
                .param("ids", matrices.stream().map(RaciMatrixId::value).toArray(UUID[]::new));
        return views(heads, asOf).stream().collect(toMap(RaciMatrixView::id, Function.identity()));
    }

    @Override
    public Optional<RaciMatrixId> idOf(String key) {
        return sql("select id from roles.raci_matrix where organisation_id = :organisation and key = :key")
                .param("key", key)
                .query(UUID.class)
                .optional()
                .map(RaciMatrixId::of);
    }

    @Override
    public Page<RaciMatrixView> page(Condition condition, Paging paging, LocalDate asOf) {
        actor.require(Permission.READ);
        var bound = paging.bound(1);
        var beyond = bound.isEmpty() ? "" : " and m.key " + (paging.backward() ? "<" : ">") + " :key";
        var statement = listed("m.id", condition, beyond + " order by m.key" + (paging.backward() ? " desc" : "")
                + " limit :limit", asOf)
                .param("limit", paging.size() + 1);
        bound.ifPresent(it -> statement.param("key", it.keys().getFirst()));
        var ids = statement.query((row, number) -> RaciMatrixId.of(row.getObject("id", UUID.class))).list();
        var views = byId(ids, asOf);
        return Page.of(ids.stream().flatMap(it -> Optional.ofNullable(views.get(it)).stream()).toList(), paging,
                it -> Cursor.of(it.key()), () -> count(condition, asOf));
    }

    private int count(Condition condition, LocalDate asOf) {
        return listed("count(*)", condition, "", asOf).query(Integer.class).single();
    }

    private StatementSpec listed(String what, Condition condition, String rest, LocalDate asOf) {
        return sql("select " + what + LISTED + condition.sql() + rest).params(condition.values())
                .param("asOf", asOf)
                .param("everyDraft", actor.actor().may(Permission.READ_GOVERNANCE))
                .param("drafts", ScopeColumns.targets(scopesOfReadableDrafts(), actor.organisation()));
    }

    /** For what there are drafts that the caller may see, where they may not see them everywhere. */
    private Set<Scope> scopesOfReadableDrafts() {
        return actor.actor().may(Permission.READ_GOVERNANCE)
                || !actor.actor().maySomewhere(Permission.READ_GOVERNANCE)
                        ? Set.of()
                        : reach.covered(Permission.READ_GOVERNANCE,
                                sql(SCOPES_OF_DRAFTS).query((row, number) -> ScopeColumns.scope(row)).list());
    }

    @Override
    public Map<Scope, List<RaciMatrixView>> inForce(Collection<Scope> scopes, LocalDate asOf) {
        var heads = sql(HEADS + "m.scope_target = any(:targets) order by m.key").param("asOf", asOf)
                .param("targets", ScopeColumns.targets(scopes, actor.organisation()));
        return views(heads, asOf).stream()
                .filter(it -> !it.shown().isDraft())
                .collect(groupingBy(RaciMatrixView::scope));
    }

    @Override
    public Map<UUID, List<RaciRow>> rowsOf(Collection<UUID> editions) {
        actor.require(Permission.READ);
        return rows.of(actor.actor().may(Permission.READ_GOVERNANCE) ? editions : readable(editions));
    }

    private List<UUID> readable(Collection<UUID> editions) {
        var drafts = sql(DRAFTS).param("editions", editions.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject("id", UUID.class), ScopeColumns.scope(row)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        var open = reach.covered(Permission.READ_GOVERNANCE, Set.copyOf(drafts.values()));
        var closed = drafts.keySet().stream().filter(it -> !open.contains(drafts.get(it))).toList();
        return editions.stream().filter(it -> !closed.contains(it)).toList();
    }

    private List<RaciMatrixView> views(StatementSpec statement, LocalDate asOf) {
        actor.require(Permission.READ);
        var heads = statement.query((row, number) -> head(row)).list();
        var ids = heads.stream().map(Head::id).toArray(UUID[]::new);
        var scopes = heads.stream().collect(toMap(Head::id, Head::scope));
        var open = reach.covered(Permission.READ_GOVERNANCE, Set.copyOf(scopes.values()));
        var editions = sql(EDITIONS).param("matrices", ids)
                .param("asOf", asOf)
                .query((row, number) -> edition(row, scopes, asOf))
                .list()
                .stream()
                .filter(it -> !it.isDraft() || open.contains(it.scope()))
                .collect(groupingBy(it -> it.matrix().value()));
        return heads.stream()
                .flatMap(it -> view(it, editions.getOrDefault(it.id(), List.of()), asOf).stream())
                .toList();
    }

    private static Optional<RaciMatrixView> view(Head head, List<RaciEditionView> editions, LocalDate asOf) {
        return shown(editions, asOf).map(it -> new RaciMatrixView(RaciMatrixId.of(head.id()), head.key(),
                head.scope(), it, editions, head.lastReview(), head.nextReview(), head.version(), asOf));
    }

    /** The edition in force that day, else the draft, else nothing: before it began a matrix was not there. */
    private static Optional<RaciEditionView> shown(List<RaciEditionView> editions, LocalDate asOf) {
        return editions.stream()
                .filter(it -> inForce(it, asOf))
                .findFirst()
                .or(() -> editions.stream().filter(RaciEditionView::isDraft).findFirst());
    }

    private static boolean inForce(RaciEditionView edition, LocalDate asOf) {
        var from = edition.activeFrom();
        var until = edition.activeUntil();
        return !edition.isDraft() && (from == null || !asOf.isBefore(from))
                && (until == null || asOf.isBefore(until));
    }

    private static RaciEditionView edition(ResultSet row, Map<UUID, Scope> scopes, LocalDate asOf)
            throws SQLException {
        var matrix = row.getObject("matrix", UUID.class);
        return new RaciEditionView(row.getObject("id", UUID.class), RaciMatrixId.of(matrix),
                scopes.getOrDefault(matrix, Scope.ORGANISATION), row.getInt("number"), row.getString("title"),
                row.getString("template"), MatrixOrigin.valueOf(row.getString("origin")),
                MatrixStatus.valueOf(row.getString("status")), finite(row, "active_from"),
                finite(row, "active_until"), MatrixColumns.actor(row, "author"), row.getString("reason"),
                Objects.requireNonNull(ScopeColumns.instant(row, "written_at")), asOf);
    }

    private static @Nullable LocalDate finite(ResultSet row, String column) throws SQLException {
        var day = MatrixColumns.day(row, column);
        return day == null || column.equals("active_from") && day.equals(LocalDate.MIN)
                || day.equals(LocalDate.MAX) ? null : day;
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(row.getObject("id", UUID.class), row.getString("key"), ScopeColumns.scope(row),
                row.getInt("version"), MatrixColumns.day(row, "last_review"), MatrixColumns.day(row, "next_review"));
    }

    private StatementSpec sql(String sql) {
        return jdbc.sql(sql).param("organisation", actor.organisation().value());
    }

    private record Head(UUID id, String key, Scope scope, int version, @Nullable LocalDate lastReview,
            @Nullable LocalDate nextReview) {}
}
