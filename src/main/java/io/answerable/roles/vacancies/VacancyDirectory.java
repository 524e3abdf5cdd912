package io.answerable.roles.vacancies;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.HolderRef;
import io.answerable.roles.VacancyId;
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
            select v.id, v.role, v.scope_kind, v.scope_target, v.reason, v.opened_on, v.due_on, v.version,
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
            where v.organisation_id = :organisation and\s""";

    private final JdbcClient jdbc;
    private final CurrentActor actor;

    VacancyDirectory(JdbcClient jdbc, CurrentActor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    public List<VacancyView> byId(Collection<VacancyId> ids, LocalDate asOf) {
        return views(sql("v.id = any(:ids) order by v.opened_on, v.id", asOf)
                .param("ids", ids.stream().map(VacancyId::value).toArray(UUID[]::new)), asOf);
    }

    /** Those that opened by that day, oldest first. */
    public List<VacancyView> openedBy(LocalDate asOf) {
        return views(sql("v.opened_on <= :asOf order by v.opened_on, v.id", asOf), asOf);
    }

    /** Those that nobody has filled or abolished by that day. */
    public List<VacancyView> openOn(LocalDate asOf) {
        return views(sql("v.opened_on <= :asOf and (v.closed_on is null or v.closed_on > :asOf) order by v.id", asOf),
                asOf);
    }

    private StatementSpec sql(String condition, LocalDate asOf) {
        return jdbc.sql(AS_OF + condition).param("organisation", actor.organisation().value()).param("asOf", asOf);
    }

    private static List<VacancyView> views(StatementSpec statement, LocalDate asOf) {
        return statement.query((row, number) -> view(row, asOf)).list();
    }

    private static VacancyView view(ResultSet row, LocalDate asOf) throws SQLException {
        return new VacancyView(VacancyId.of(row.getObject("id", UUID.class)), row.getString("role"),
                ScopeColumns.scope(row), VacancyState.valueOf(row.getString("state")), row.getString("reason"),
                row.getObject("opened_on", LocalDate.class), row.getObject("due_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class), lastHolder(row), asOf, row.getInt("version"));
    }

    private static @Nullable HolderRef lastHolder(ResultSet row) throws SQLException {
        return row.getString("holder_kind") == null ? null : ScopeColumns.holder(row);
    }
}
