package io.answerable.roles.vacancies;

import io.answerable.access.CurrentActor;
import io.answerable.roles.RoleAssignmentId;
import io.answerable.roles.Scope;
import io.answerable.roles.VacancyId;
import io.answerable.roles.scopes.ScopeColumns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the vacancies of the organisation. */
@Component
class Vacancies {

    private static final String SELECT = """
            select id, role, scope_kind, scope_target, state, reason, opened_on, due_on, closed_on, last_assignment,
                   end_of_use_told_on, use_ends_on, version
            from roles.vacancy where organisation_id = :organisation and\s""";

    private static final String INSERT = """
            insert into roles.vacancy (organisation_id, id, role, scope_kind, scope_target, state, reason, opened_on,
                noted_on, due_on, last_assignment)
            values (:organisation, :id, :role, :scopeKind, :target, 'OPEN', :reason, :openedOn, :notedOn, :dueOn,
                :lastAssignment)
            on conflict (organisation_id, scope_target, role) where state = 'OPEN' do nothing""";

    private static final String CLOSE = """
            update roles.vacancy
            set state = :state, closed_on = :closedOn, filled_by = :filledBy, version = version + 1
            where organisation_id = :organisation and id = :id""";

    private static final String END_USE = """
            update roles.vacancy
            set end_of_use_told_on = :toldOn, use_ends_on = :on, version = version + 1
            where organisation_id = :organisation and id = :id""";

    private final JdbcClient jdbc;
    private final CurrentActor actor;

    Vacancies(JdbcClient jdbc, CurrentActor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    /** Finds it and keeps others from changing it until the transaction ends. */
    Optional<Vacancy> find(VacancyId id) {
        return sql(SELECT + "id = :id for update").param("id", id.value()).query((row, i) -> vacancy(row)).optional();
    }

    Optional<Vacancy> open(String role, Scope scope) {
        return sql(SELECT + "state = 'OPEN' and scope_target = :target and role = :role for update")
                .param("target", ScopeColumns.target(scope, actor.organisation()))
                .param("role", role)
                .query((row, i) -> vacancy(row))
                .optional();
    }

    /** Those of a scope; others cannot change them until the transaction ends. */
    List<Vacancy> open(Scope scope) {
        return sql(SELECT + "state = 'OPEN' and scope_target = :target order by opened_on, id for update")
                .param("target", ScopeColumns.target(scope, actor.organisation()))
                .query((row, i) -> vacancy(row))
                .list();
    }

    /** Those of systems that opened by that day; they may change at any time. */
    List<Vacancy> openOfSystems(LocalDate openedBy) {
        return sql(SELECT + "state = 'OPEN' and scope_kind = 'SYSTEM' and opened_on <= :openedBy order by id")
                .param("openedBy", openedBy)
                .query((row, i) -> vacancy(row))
                .list();
    }

    void endUse(Vacancy it) {
        var end = Objects.requireNonNull(it.endOfUse());
        sql(END_USE).param("id", it.getId().value()).param("toldOn", end.toldOn()).param("on", end.on()).update();
    }

    /** Whether there was none of that role and scope yet. */
    boolean add(Vacancy it) {
        var lastAssignment = it.lastAssignment();
        return sql(INSERT).param("id", it.getId().value())
                .param("role", it.role())
                .param("scopeKind", it.scope().kind().name())
                .param("target", ScopeColumns.target(it.scope(), actor.organisation()))
                .param("reason", it.reason())
                .param("openedOn", it.openedOn())
                .param("notedOn", actor.today())
                .param("dueOn", it.dueOn())
                .param("lastAssignment", lastAssignment == null ? null : lastAssignment.value())
                .update() == 1;
    }

    void close(Vacancy it) {
        var filledBy = it.filledBy();
        sql(CLOSE).param("id", it.getId().value())
                .param("state", it.state().name())
                .param("closedOn", it.closedOn())
                .param("filledBy", filledBy == null ? null : filledBy.value())
                .update();
    }

    private StatementSpec sql(String sql) {
        return jdbc.sql(sql).param("organisation", actor.organisation().value());
    }

    private static Vacancy vacancy(ResultSet row) throws SQLException {
        var last = row.getObject("last_assignment", UUID.class);
        return new Vacancy(VacancyId.of(row.getObject("id", UUID.class)), row.getString("role"),
                ScopeColumns.scope(row), VacancyState.valueOf(row.getString("state")), row.getString("reason"),
                row.getObject("opened_on", LocalDate.class), row.getObject("due_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class), last == null ? null : RoleAssignmentId.of(last),
                endOfUse(row), row.getInt("version"));
    }

    private static Vacancy.@Nullable EndOfUse endOfUse(ResultSet row) throws SQLException {
        var on = row.getObject("use_ends_on", LocalDate.class);
        return on == null ? null : new Vacancy.EndOfUse(row.getObject("end_of_use_told_on", LocalDate.class), on);
    }
}
