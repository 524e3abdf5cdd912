package io.answerable.roles.assignments;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.Days;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.roles.DelegationId;
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

/** Reads who held and deputised what when. */
@Component
@Transactional(readOnly = true)
class RoleTimelines implements HeldRoles {

    private static final String WANTED = """
             and (:everyRole or role = any(:roles)) and (:everyScope or scope_target = any(:targets))
             and valid_from < valid_until and organisation_id = :organisation
            order by valid_from, key""";

    private static final String HELD = """
            select id, key, role, holder_kind, holder, scope_kind, scope_target, valid_from, valid_until, brought_on,
                   array(select c.confirmed_on from roles.role_confirmation c
                         where c.organisation_id = a.organisation_id and c.assignment = a.id
                         order by c.confirmed_on) as confirmed_on
            from roles.role_assignment a where state = 'ACTIVE'""";

    private static final String HELD_BY = HELD + " and holder = any(:holders)";

    private static final String MARKS = """
            select assignment, true as lead, valid_from, valid_until from roles.role_lead
            where organisation_id = :organisation and assignment = any(:assignments)
            union all
            select assignment, false, valid_from, valid_until from roles.role_suspension
            where organisation_id = :organisation and assignment = any(:assignments)""";

    private static final String DELEGATED = """
            select id, key, role, coalesce(from_person, to_person) as deputised, to_person, scope_kind, scope_target, valid_until,
                   may_decide,
                   greatest(valid_from, accepted_on) as begins
            from roles.delegation where state = 'ACTIVE'""";

    private static final String DEPUTISED_BY = DELEGATED + " and to_person = any(:deputies)";

    private final JdbcClient jdbc;
    private final CurrentActor actor;

    RoleTimelines(JdbcClient jdbc, CurrentActor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    @Override
    public List<HeldRole> held(Set<String> roles, Optional<Collection<Scope>> scopes) {
        return marked(wanted(HELD + WANTED, roles, scopes));
    }

    @Override
    public List<DelegatedRole> delegated(Set<String> roles, Optional<Collection<Scope>> scopes) {
        return wanted(DELEGATED + WANTED, roles, scopes).query((row, number) -> delegated(row)).list();
    }

    /** What these people and parties held when, for whatever scope. */
    List<HeldRole> heldBy(Collection<HolderRef> holders) {
        var ids = holders.stream().map(HolderRef::id).toArray(UUID[]::new);
        return marked(wanted(HELD_BY + WANTED, Set.of(), Optional.empty()).param("holders", ids));
    }

    /** In which roles these people deputised when. */
    List<DelegatedRole> deputisedBy(Collection<PersonId> deputies) {
        var ids = deputies.stream().map(PersonId::value).toArray(UUID[]::new);
        return wanted(DEPUTISED_BY + WANTED, Set.of(), Optional.empty()).param("deputies", ids)
                .query((row, number) -> delegated(row))
                .list();
    }

    private List<HeldRole> marked(StatementSpec statement) {
        var held = statement.query((row, number) -> held(row)).list();
        var marks = marks(held.stream().map(it -> it.id().value()).toArray(UUID[]::new));
        return held.stream()
                .map(it -> it.marked(Days.anyOf(marks.getOrDefault(new Marked(it.id().value(), true), List.of())),
                        Days.anyOf(marks.getOrDefault(new Marked(it.id().value(), false), List.of()))))
                .toList();
    }

    private StatementSpec wanted(String sql, Set<String> roles, Optional<Collection<Scope>> scopes) {
        var organisation = actor.organisation();
        return jdbc.sql(sql)
                .param("organisation", organisation.value())
                .param("everyRole", roles.isEmpty())
                .param("roles", roles.toArray(String[]::new))
                .param("everyScope", scopes.isEmpty())
                .param("targets", ScopeColumns.targets(scopes.orElse(Set.of()), organisation));
    }

    /** An assignment that leads, or one that is suspended. */
    private record Marked(UUID assignment, boolean lead) {}

    private Map<Marked, List<Days>> marks(UUID[] assignments) {
        return jdbc.sql(MARKS)
                .param("organisation", actor.organisation().value())
                .param("assignments", assignments)
                .query((row, number) -> Map.entry(
                        new Marked(row.getObject("assignment", UUID.class), row.getBoolean("lead")),
                        ScopeColumns.days(row, "valid_from", "valid_until")))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static HeldRole held(ResultSet row) throws SQLException {
        return new HeldRole(RoleAssignmentId.of(row.getObject("id", UUID.class)), row.getString("key"),
                row.getString("role"), ScopeColumns.holder(row), ScopeColumns.scope(row),
                ScopeColumns.days(row, "valid_from", "valid_until"),
                Days.never(), ScopeColumns.dates(row, "confirmed_on"), row.getObject("brought_on", LocalDate.class));
    }

    private static DelegatedRole delegated(ResultSet row) throws SQLException {
        return new DelegatedRole(DelegationId.of(row.getObject("id", UUID.class)), row.getString("key"),
                PersonId.of(row.getObject("deputised", UUID.class)),
                PersonId.of(row.getObject("to_person", UUID.class)), row.getString("role"), ScopeColumns.scope(row),
                ScopeColumns.days(row, "begins", "valid_until"), row.getBoolean("may_decide"));
    }
}
