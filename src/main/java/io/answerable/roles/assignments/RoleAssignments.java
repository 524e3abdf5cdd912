package io.answerable.roles.assignments;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.roles.RoleAssignmentId;
import io.answerable.roles.Scope;
import io.answerable.roles.scopes.ScopeColumns;
import io.answerable.roles.scopes.Term;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Keeps the assignments of the organisation. */
@Component
class RoleAssignments {

    private static final String SELECT = """
            select id, key, role, holder_kind, holder, scope_kind, scope_target, state, valid_from, valid_until,
                   accepted_at, version,
                   (select s.valid_from from roles.role_suspension s
                    where s.organisation_id = role_assignment.organisation_id and s.assignment = role_assignment.id
                      and s.valid_until = 'infinity') as suspended_from
            from roles.role_assignment where organisation_id = :organisation and\s""";

    private static final String INSERT = """
            insert into roles.role_assignment (organisation_id, id, key, role, holder_kind, holder, scope_kind,
                scope_target, state, valid_from, valid_until, origin, brought_on)
            values (:organisation, :id, :key, :role, :holderKind, :holder, :scopeKind, :scopeTarget, :state, :from,
                :until, 'ENTERED', :today)""";

    private static final String UPDATE = """
            update roles.role_assignment
            set state = :state, valid_from = :from, valid_until = :until, accepted_at = :acceptedAt,
                version = version + 1
            where organisation_id = :organisation and id = :id and version = :version""";

    private final JdbcClient jdbc;
    private final CurrentActor actor;

    RoleAssignments(JdbcClient jdbc, CurrentActor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    /** Finds it and keeps others from changing it until the transaction ends. */
    Optional<RoleAssignment> find(RoleAssignmentId id) {
        return sql(SELECT + "id = :id for update").param("id", id.value())
                .query((row, i) -> assignment(row))
                .optional();
    }

    boolean knows(String key) {
        return sql(
                "select true from roles.role_assignment where organisation_id = :organisation and key = :key limit 1")
                .param("key", key)
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    /** Keys of what is offered for this role and scope on some of these days and not answered yet; earliest first. */
    List<Offered> offered(String role, Scope scope, Term term) {
        return sql("""
                select key, holder_kind, holder from roles.role_assignment
                where organisation_id = :organisation and role = :role and scope_target = :target
                    and state = 'PROPOSED' and replaced_by is null and valid_from < :until
                    and valid_until > greatest(cast(:from as date), cast(:today as date))
                order by valid_from, key""")
                .param("role", role)
                .param("target", ScopeColumns.target(scope, actor.organisation()))
                .param("from", term.from())
                .param("until", term.until())
                .param("today", actor.today())
                .query((row, i) -> new Offered(row.getString("key"), ScopeColumns.holder(row)))
                .list();
    }

    /** A role that is offered to somebody. */
    record Offered(String key, HolderRef holder) {}

    /**
     * What a leaver holds or is offered beyond their last day. What begins later counts only when it was accepted or
     * entered before it was known that they leave: somebody hired again keeps the roles of their new time.
     */
    List<RoleAssignment> lastingBeyond(PersonId person, LocalDate day, Instant known) {
        return sql(SELECT + """
                holder = :person and state in ('PROPOSED', 'ACTIVE') and valid_until > :end
                and valid_from < valid_until and (valid_from < :end or coalesce(accepted_at, brought_on) <= :known)
                order by key for update""")
                .param("person", person.value())
                .param("end", day.plusDays(1))
                .param("known", known.atOffset(ZoneOffset.UTC))
                .query((row, i) -> assignment(row))
                .list();
    }

    void add(RoleAssignment it) {
        var organisation = actor.organisation();
        sql(INSERT).param("id", it.getId().value())
                .param("key", it.key())
                .param("role", it.role())
                .param("holderKind", it.holder().kind().name())
                .param("holder", it.holder().id())
                .param("scopeKind", it.scope().kind().name())
                .param("scopeTarget", ScopeColumns.target(it.scope(), organisation))
                .param("state", it.state().name())
                .param("from", it.term().from())
                .param("until", it.term().until())
                .param("today", actor.today())
                .update();
    }

    void update(RoleAssignment it) {
        var acceptedAt = it.acceptedAt();
        int updated = sql(UPDATE).param("id", it.getId().value())
                .param("version", it.version())
                .param("state", it.state().name())
                .param("from", it.term().from())
                .param("until", it.term().until())
                .param("acceptedAt", acceptedAt == null ? null : acceptedAt.atOffset(ZoneOffset.UTC))
                .update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException("Assignment " + it.key() + " was changed meanwhile");
        }
    }

    void confirm(RoleAssignmentId id, LocalDate day) {
        sql("""
                insert into roles.role_confirmation (organisation_id, assignment, confirmed_on)
                values (:organisation, :id, :day) on conflict do nothing""").param("id", id.value())
                .param("day", day)
                .update();
    }

    void beginLead(RoleAssignmentId id, LocalDate day) {
        sql("""
                insert into roles.role_lead (organisation_id, assignment, valid_from) values (:organisation, :id, :day)
                on conflict (organisation_id, assignment, valid_from) do update set valid_until = 'infinity'""")
                .param("id", id.value())
                .param("day", day)
                .update();
    }

    void endLead(RoleAssignmentId id, LocalDate day) {
        sql("""
                update roles.role_lead set valid_until = greatest(valid_from, :day)
                where organisation_id = :organisation and assignment = :id and valid_until > :day""")
                .param("id", id.value())
                .param("day", day)
                .update();
    }

    void suspend(RoleAssignmentId id, LocalDate day) {
        sql("""
                insert into roles.role_suspension (organisation_id, assignment, valid_from)
                values (:organisation, :id, :day)
                on conflict (organisation_id, assignment, valid_from) do update set valid_until = 'infinity'""")
                .param("id", id.value())
                .param("day", day)
                .update();
    }

    void resume(RoleAssignmentId id, LocalDate day) {
        sql("""
                update roles.role_suspension set valid_until = greatest(valid_from, :day)
                where organisation_id = :organisation and assignment = :id and valid_until > :day""")
                .param("id", id.value())
                .param("day", day)
                .update();
    }

    /** What the person holds for these scopes both before and on that day. */
    List<RoleAssignment> heldAcross(PersonId person, Collection<Scope> scopes, LocalDate day) {
        return sql(SELECT + """
                holder = :person and state = 'ACTIVE' and scope_target = any(:targets) and scope_kind <> 'ORGANISATION'
                and valid_from < :day and valid_until > :day and replaced_by is null order by key for update""")
                .param("person", person.value())
                .param("targets", ScopeColumns.targets(scopes, actor.organisation()))
                .param("day", day)
                .query((row, i) -> assignment(row))
                .list();
    }

    /** Whether the confirmation was not asked for before. */
    boolean askToConfirm(RoleAssignmentId id, LocalDate from, LocalDate due) {
        return sql("""
                insert into roles.role_reconfirmation (organisation_id, assignment, asked_from, due_on)
                values (:organisation, :id, :from, :due) on conflict do nothing""").param("id", id.value())
                .param("from", from)
                .param("due", due)
                .update() == 1;
    }

    private StatementSpec sql(String sql) {
        return jdbc.sql(sql).param("organisation", actor.organisation().value());
    }

    private static RoleAssignment assignment(ResultSet row) throws SQLException {
        return new RoleAssignment(RoleAssignmentId.of(row.getObject("id", UUID.class)), row.getString("key"),
                row.getString("role"), ScopeColumns.holder(row), ScopeColumns.scope(row),
                AssignmentState.valueOf(row.getString("state")), ScopeColumns.term(row),
                ScopeColumns.instant(row, "accepted_at"),
                row.getObject("suspended_from", LocalDate.class), row.getInt("version"));
    }
}
