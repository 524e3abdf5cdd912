package io.answerable.roles.assignments;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.kernel.HolderRef;
import io.answerable.roles.RoleAssignmentId;
import io.answerable.roles.Scope;
import io.answerable.roles.scopes.ScopeColumns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who holds which role, on any day (R-ROL-37, R-ROL-41). */
@Component
@Transactional(readOnly = true)
public class AssignmentDirectory {

    /** What was known by the day; a row that was replaced counts until its successor begins. */
    private static final String AS_OF = """
            select * from (
                select a.organisation_id, a.id, a.key, a.role, a.holder_kind, a.holder, a.scope_kind, a.scope_target,
                       a.valid_from, a.valid_until, a.accepted_at, a.version,
                       case when a.state <> 'ACTIVE' then a.state when a.valid_from > :asOf then 'PROPOSED'
                            when a.valid_until <= :asOf then 'ENDED'
                            when exists (select from roles.role_suspension s
                                         where s.organisation_id = a.organisation_id and s.assignment = a.id
                                           and s.valid_from <= :asOf and s.valid_until > :asOf) then 'SUSPENDED'
                            else a.state end as state,
                       exists (select from roles.role_lead l where l.organisation_id = a.organisation_id
                               and l.assignment = a.id and l.valid_from <= :asOf and l.valid_until > :asOf) as lead,
                       (select max(c.confirmed_on) from roles.role_confirmation c
                        where c.organisation_id = a.organisation_id and c.assignment = a.id
                          and c.confirmed_on <= :asOf) as last_confirmed,
                       (select min(r.due_on) from roles.role_reconfirmation r
                        where r.organisation_id = a.organisation_id and r.assignment = a.id
                          and r.asked_from <= :asOf and a.valid_from <= :asOf and a.valid_until > :asOf
                          and not exists (select from roles.role_confirmation c
                                          where c.organisation_id = r.organisation_id and c.assignment = r.assignment
                                            and c.confirmed_on between r.asked_from and :asOf)) as confirmation_due
                from roles.role_assignment a
                where least(a.valid_from, a.brought_on) <= :asOf
                  and (a.replaced_by is null or a.valid_until > :asOf)) assignment
            where organisation_id = :organisation and\s""";

    private static final String HELD = "state in ('ACTIVE', 'SUSPENDED') and ";

    private final JdbcClient jdbc;
    private final CurrentActor actor;

    AssignmentDirectory(JdbcClient jdbc, CurrentActor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    public Map<RoleAssignmentId, RoleAssignmentView> byId(Collection<RoleAssignmentId> ids, LocalDate asOf) {
        return views(sql("id = any(:ids)", asOf).param("ids", ids.stream()
                .map(RoleAssignmentId::value)
                .toArray(UUID[]::new)), asOf).stream().collect(toMap(RoleAssignmentView::id, identity()));
    }

    /** What somebody has just changed, whether or not they may see everything. */
    RoleAssignmentView changed(RoleAssignmentId id, LocalDate asOf) {
        return views(unchecked("id = :id", asOf).param("id", id.value()), asOf).getFirst();
    }

    /** The assignment that stood under the key on that day. */
    public Optional<RoleAssignmentView> byKey(String key, LocalDate asOf) {
        return views(sql("key = :key", asOf).param("key", key), asOf).stream().findFirst();
    }

    /** What these people and parties hold on that day, by key. */
    public Map<HolderRef, List<RoleAssignmentView>> ofHolders(Collection<HolderRef> holders, LocalDate asOf) {
        return views(sql(HELD + "holder = any(:holders) order by key", asOf).param("holders", holders.stream()
                .map(HolderRef::id)
                .toArray(UUID[]::new)), asOf).stream().collect(groupingBy(RoleAssignmentView::holder));
    }

    /** Who holds these roles on that day for the scope; empty: for any scope. */
    public Map<String, List<RoleAssignmentView>> ofRoles(
            Collection<String> roles, Optional<Scope> scope, LocalDate asOf) {
        return views(sql(HELD + "role = any(:roles) and (:everyScope or scope_target = any(:targets)) order by key",
                asOf).param("roles", roles.toArray(String[]::new))
                .param("everyScope", scope.isEmpty())
                .param("targets", targets(scope.stream().toList())), asOf).stream()
                .collect(groupingBy(RoleAssignmentView::role));
    }

    /** Who holds roles on that day for just these scopes; no roles: every role. */
    public Map<Scope, List<RoleAssignmentView>> ofScopes(
            Collection<Scope> scopes, Set<String> roles, LocalDate asOf) {
        return views(
                sql(HELD + "scope_target = any(:targets) and (:everyRole or role = any(:roles)) order by role, key",
                        asOf).param("targets", targets(scopes))
                        .param("everyRole", roles.isEmpty())
                        .param("roles", roles.toArray(String[]::new)),
                asOf).stream()
                .collect(groupingBy(RoleAssignmentView::scope));
    }

    /** Assignments that meet the condition, in the order asked for. */
    public Page<RoleAssignmentView> page(AssignmentCondition condition, AssignmentOrder order, Paging paging,
            LocalDate asOf) {
        var keyset = order.keyset();
        var statement = keyset.bind(sql(condition.sql() + keyset.page(paging), asOf).params(condition.values()),
                paging);
        return Page.of(views(statement, asOf), paging, it -> Cursor.of(order.keyOf(it), it.id()),
                () -> count(condition, asOf));
    }

    private int count(AssignmentCondition condition, LocalDate asOf) {
        return jdbc.sql("select count(*) from (" + AS_OF + condition.sql() + ") found")
                .param("organisation", actor.organisation().value())
                .param("asOf", asOf)
                .params(condition.values())
                .query(Integer.class)
                .single();
    }

    private UUID[] targets(Collection<Scope> scopes) {
        return ScopeColumns.targets(scopes, actor.organisation());
    }

    private StatementSpec sql(String condition, LocalDate asOf) {
        actor.require(Permission.READ);
        return unchecked(condition, asOf);
    }

    private StatementSpec unchecked(String condition, LocalDate asOf) {
        return jdbc.sql(AS_OF + condition).param("organisation", actor.organisation().value()).param("asOf", asOf);
    }

    private static List<RoleAssignmentView> views(StatementSpec statement, LocalDate asOf) {
        return statement.query((row, number) -> view(row, asOf)).list();
    }

    private static RoleAssignmentView view(ResultSet row, LocalDate asOf) throws SQLException {
        var term = ScopeColumns.term(row);
        return new RoleAssignmentView(RoleAssignmentId.of(row.getObject("id", UUID.class)), row.getString("key"),
                row.getString("role"), ScopeColumns.holder(row), ScopeColumns.scope(row), term.first(), term.last(),
                AssignmentState.valueOf(row.getString("state")), row.getBoolean("lead"),
                row.getObject("last_confirmed", LocalDate.class), row.getObject("confirmation_due", LocalDate.class),
                ScopeColumns.instant(row, "accepted_at"), asOf,
                row.getInt("version"));
    }
}
