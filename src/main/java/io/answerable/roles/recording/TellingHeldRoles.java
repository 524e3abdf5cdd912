package io.answerable.roles.recording;

import io.answerable.access.CurrentActor;
import io.answerable.facts.ReadingKeys;
import io.answerable.facts.ReadingKeys.Keys;
import io.answerable.kernel.PersonId;
import io.answerable.roles.ResponsibilityFacts.Assignment;
import io.answerable.roles.ResponsibilityFacts.Delegation;
import io.answerable.roles.Scope;
import io.answerable.roles.scopes.ScopeColumns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells in the words of a dossier who holds which role and who deputises; what nobody has accepted or what is gone it does not tell. */
@Component
public class TellingHeldRoles {

    private static final String DELEGATIONS = """
            select id, key, from_person, to_person, role, scope_kind, scope_target, state, valid_from, valid_until
            from roles.delegation
            where organisation_id = :organisation and replaced_by is null and vacancy is null
                and state in ('OFFERED', 'ACTIVE') and valid_from < valid_until and brought_on <= :asOf
            order by key""";

    private final AssignmentTables tables;
    private final JdbcClient jdbc;
    private final ReadingKeys keys;
    private final CurrentActor actor;

    TellingHeldRoles(AssignmentTables tables, JdbcClient jdbc, ReadingKeys keys, CurrentActor actor) {
        this.tables = tables;
        this.jdbc = jdbc;
        this.keys = keys;
        this.actor = actor;
    }

    /** Who holds which role, by key. */
    public List<Assignment> assignments(LocalDate asOf) {
        var held = tables.current(asOf)
                .values()
                .stream()
                .filter(it -> it.state().equals("ACTIVE") && it.from().isBefore(it.until()))
                .sorted(Comparator.comparing(StoredAssignment::key))
                .toList();
        var named = keys.of(held.stream().flatMap(it -> Stream.of(it.holder(), it.scope().referent())));
        return held.stream()
                .map(it -> new Assignment(it.key(), it.role(), named.certain(it.holder()), key(it.scope(), named),
                        it.firstDay(), it.lastDay(), it.lead(), it.lastConfirmed()))
                .toList();
    }

    private record Known(String key, PersonId from, PersonId to, String role, Scope scope, LocalDate first,
            LocalDate until, boolean accepted) {

        @Nullable
        LocalDate lastDay() {
            return until.equals(LocalDate.MAX) ? null : until.minusDays(1);
        }
    }

    /** Who deputises for whom, by key. */
    public List<Delegation> delegations(LocalDate asOf) {
        var known = jdbc.sql(DELEGATIONS)
                .param("organisation", actor.organisation().value())
                .param("asOf", asOf)
                .query((row, number) -> known(row))
                .list();
        var named = keys.of(known.stream().flatMap(it -> Stream.of(it.from(), it.to(), it.scope().referent())));
        return known.stream()
                .map(it -> new Delegation(it.key(), named.certain(it.from()), named.certain(it.to()), it.role(),
                        key(it.scope(), named), it.first(), it.lastDay(), it.accepted()))
                .toList();
    }

    private static String key(Scope scope, Keys named) {
        return scope.equals(Scope.ORGANISATION) ? KnownKeys.ORGANISATION : named.certain(scope.referent());
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(row.getString("key"), PersonId.of(row.getObject("from_person", UUID.class)),
                PersonId.of(row.getObject("to_person", UUID.class)), row.getString("role"), ScopeColumns.scope(row),
                Objects.requireNonNull(row.getObject("valid_from", LocalDate.class)),
                Objects.requireNonNull(row.getObject("valid_until", LocalDate.class)),
                row.getString("state").equals("ACTIVE"));
    }
}
