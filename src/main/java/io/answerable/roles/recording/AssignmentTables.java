package io.answerable.roles.recording;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.roles.dossier.Batches;
import io.answerable.roles.scopes.ScopeColumns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads all assignments of the organisation for a comparison with a dossier, and writes the difference. */
@Component
class AssignmentTables {

    private static final String CURRENT = """
            select a.id, a.key, a.role, a.holder_kind, a.holder, a.scope_kind, a.scope_target, a.state, a.valid_from,
                   a.valid_until, a.origin = 'IMPORTED' as imported,
                   exists (select from roles.role_lead l where l.organisation_id = a.organisation_id
                           and l.assignment = a.id and l.valid_from <= :asOf and l.valid_until > :asOf) as lead,
                   array(select c.confirmed_on from roles.role_confirmation c
                         where c.organisation_id = a.organisation_id and c.assignment = a.id
                         order by c.confirmed_on) as confirmed_on
            from roles.role_assignment a where a.organisation_id = :organisation and a.replaced_by is null""";

    private static final String INSERT = """
            insert into roles.role_assignment (organisation_id, id, key, role, holder_kind, holder, scope_kind,
                scope_target, state, valid_from, valid_until, origin, brought_on)
            values (:organisation, :id, :key, :role, :holderKind, :holder, :scopeKind,
                coalesce(:scopeTarget::uuid, :organisation::uuid), :state, :from, :until, 'IMPORTED', :broughtOn)""";

    private static final String MOVE = """
            update roles.role_assignment
            set valid_from = :from, valid_until = :until, state = 'ACTIVE', version = version + 1
            where organisation_id = :organisation and id = :id""";

    private static final String MAKE_ROOM = """
            update roles.role_assignment set valid_until = :until, replaced_by = id, version = version + 1
            where organisation_id = :organisation and id = :id""";

    private static final String REPLACE = """
            update roles.role_assignment set replaced_by = :successor
            where organisation_id = :organisation and id = :id""";

    /** Begins the lead, up to the next one where there is one already; what was decided for later days stands. */
    private static final String BEGIN_LEAD = """
            insert into roles.role_lead (organisation_id, assignment, valid_from, valid_until)
            values (:organisation, :id, :from, coalesce((
                select min(l.valid_from) from roles.role_lead l
                where l.organisation_id = :organisation and l.assignment = :id and l.valid_from > :from
                    and l.valid_from < l.valid_until), 'infinity'))
            on conflict (organisation_id, assignment, valid_from) do update set valid_until = excluded.valid_until""";

    private static final String END_LEAD = """
            update roles.role_lead set valid_until = greatest(valid_from, :until::date)
            where organisation_id = :organisation and assignment = :id and valid_from <= :until and valid_until > :until""";

    private static final String CONFIRM = """
            insert into roles.role_confirmation (organisation_id, assignment, confirmed_on)
            values (:organisation, :id, :day) on conflict do nothing""";

    private final JdbcClient jdbc;
    private final Batches batches;
    private final CurrentActor actor;

    AssignmentTables(JdbcClient jdbc, Batches batches, CurrentActor actor) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.actor = actor;
    }

    /** What stands under each key, with the lead flag of that day. */
    Map<String, StoredAssignment> current(LocalDate asOf) {
        return jdbc.sql(CURRENT)
                .param("organisation", actor.organisation().value())
                .param("asOf", asOf)
                .query((row, number) -> stored(row))
                .list()
                .stream()
                .collect(toMap(StoredAssignment::key, identity()));
    }

    private static StoredAssignment stored(ResultSet row) throws SQLException {
        return new StoredAssignment(row.getObject("id", UUID.class), row.getString("key"), row.getString("role"),
                ScopeColumns.holder(row), ScopeColumns.scope(row), row.getString("state"),
                row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class),
                row.getBoolean("imported"), row.getBoolean("lead"), ScopeColumns.dates(row, "confirmed_on"));
    }

    void write(AssignmentWrites writes) {
        batches.run(MAKE_ROOM, writes.replaced());
        batches.run(INSERT, writes.inserted());
        batches.run(REPLACE, writes.replaced());
        batches.run(MOVE, writes.moved());
        batches.run(END_LEAD, writes.leadEnded());
        batches.run(BEGIN_LEAD, writes.leadBegun());
        batches.run(CONFIRM, writes.confirmed());
    }
}
