package io.answerable.roles.vacancies;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.roles.VacancyId;
import io.answerable.roles.scopes.Keyset;
import io.answerable.roles.scopes.ScopeColumns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The vacancies, on any day. */
@Component
@Transactional(readOnly = true)
public class VacancyDirectory {

    /** Somebody acts in the interim when a delegation for the role and scope runs on the day. */
    private static final String AS_OF = """
            select * from (
            select v.id, v.role, v.scope_kind, v.scope_target, v.reason, v.opened_on, v.noted_on, v.due_on, v.version,
                   case when v.end_of_use_told_on <= :asOf then v.use_ends_on end as use_ends_on,
                   case when v.closed_on <= :asOf then v.closed_on end as closed_on,
                   case when v.closed_on <= :asOf then v.state
                        when exists (select from roles.delegation d
                                     where d.organisation_id = v.organisation_id and d.scope_target = v.scope_target
                                       and d.role = v.role and d.state = 'ACTIVE' and d.valid_until > :asOf
                                       and greatest(d.valid_from, d.accepted_on) <= :asOf) then 'INTERIM'
                        else 'OPEN' end as state,
                   last.holder_kind, last.holder
            from roles.vacancy v
            left join roles.role_assignment last
              on last.organisation_id = v.organisation_id and last.id = v.last_assignment
            where v.organisation_id = :organisation) vacancy where\s""";

    /** From the day on which it was noted: also those that open later. */
    private static final String KNOWN = """
            least(opened_on, noted_on) <= :asOf and state = any(:states)""";

    private static final Keyset BY_OPENING = new Keyset("to_char(opened_on, 'YYYY-MM-DD') collate \"C\"", false);

    private final JdbcClient jdbc;
    private final CurrentActor actor;

    VacancyDirectory(JdbcClient jdbc, CurrentActor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    public List<VacancyView> byId(Collection<VacancyId> ids, LocalDate asOf) {
        return views(sql("id = any(:ids) order by opened_on, id", asOf)
                .param("ids", ids.stream().map(VacancyId::value).toArray(UUID[]::new)), asOf);
    }

    /** Those that were known by that day, by the day on which they open. */
    public Page<VacancyView> page(Collection<VacancyState> states, Paging paging, LocalDate asOf) {
        actor.require(Permission.READ);
        var found = views(
                BY_OPENING.bind(inState(jdbc.sql(AS_OF + KNOWN + BY_OPENING.page(paging)), states, asOf), paging),
                asOf);
        return Page.of(found, paging, it -> Cursor.of(it.openedOn(), it.id()), () -> count(states, asOf));
    }

    private int count(Collection<VacancyState> states, LocalDate asOf) {
        return inState(jdbc.sql("select count(*) from (" + AS_OF + KNOWN + ") found"), states, asOf)
                .query(Integer.class)
                .single();
    }

    /** Those that nobody has filled or abolished by that day. */
    List<VacancyView> openOn(LocalDate asOf) {
        return views(sql("opened_on <= :asOf and closed_on is null order by id", asOf), asOf);
    }

    /** Those that are open on that day because one of these people held the role last. */
    public List<VacancyView> leftBehindBy(Collection<PersonId> holders, LocalDate asOf) {
        return views(sql("opened_on <= :asOf and closed_on is null and holder = any(:holders) order by id", asOf)
                .param("holders", holders.stream().map(PersonId::value).toArray(UUID[]::new)), asOf);
    }

    private StatementSpec sql(String condition, LocalDate asOf) {
        return of(jdbc.sql(AS_OF + condition), asOf);
    }

    private StatementSpec inState(StatementSpec statement, Collection<VacancyState> states, LocalDate asOf) {
        return of(statement, asOf).param("states", states.stream().map(Enum::name).toArray(String[]::new));
    }

    private StatementSpec of(StatementSpec statement, LocalDate asOf) {
        return statement.param("organisation", actor.organisation().value()).param("asOf", asOf);
    }

    private static List<VacancyView> views(StatementSpec statement, LocalDate asOf) {
        return statement.query((row, number) -> view(row, asOf)).list();
    }

    private static VacancyView view(ResultSet row, LocalDate asOf) throws SQLException {
        return new VacancyView(VacancyId.of(row.getObject("id", UUID.class)), row.getString("role"),
                ScopeColumns.scope(row), VacancyState.valueOf(row.getString("state")), row.getString("reason"),
                row.getObject("opened_on", LocalDate.class), row.getObject("due_on", LocalDate.class),
                row.getObject("use_ends_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class), lastHolder(row), asOf, row.getInt("version"));
    }

    private static @Nullable HolderRef lastHolder(ResultSet row) throws SQLException {
        return row.getString("holder_kind") == null ? null : ScopeColumns.holder(row);
    }
}
