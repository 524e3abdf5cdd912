package io.answerable.roles.delegations;

import static java.util.stream.Collectors.groupingBy;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.Paging;
import io.answerable.kernel.PersonId;
import io.answerable.roles.DelegationId;
import io.answerable.roles.Scope;
import io.answerable.roles.VacancyId;
import io.answerable.roles.scopes.Keyset;
import io.answerable.roles.scopes.ScopeColumns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the delegations of the organisation. */
@Component
class Delegations {

    private static final String SELECT = """
            select id, key, from_person, to_person, role, scope_kind, scope_target, state, valid_from, valid_until,
                   accepted_on, may_decide, vacancy, version
            from roles.delegation where organisation_id = :organisation and\s""";

    /** {@link Delegation#stateOn} again, so that a page holds just what is asked for. */
    private static final String KNOWN = """
            (select d.*,
                    case when state <> 'ACTIVE' then state when greatest(valid_from, accepted_on) > :asOf then 'OFFERED'
                         when valid_until <= :asOf then 'ENDED' else state end as state_on
             from roles.delegation d
             where organisation_id = :organisation and least(valid_from, brought_on) <= :asOf
               and (replaced_by is null or valid_until > :asOf)) delegation
            where state_on = any(:states)""";

    private static final Keyset BY_KEY = new Keyset("key collate \"C\"", false);

    private static final String INSERT = """
            insert into roles.delegation (organisation_id, id, key, from_person, to_person, role, scope_kind,
                scope_target, state, valid_from, valid_until, may_decide, vacancy, origin, brought_on)
            values (:organisation, :id, :key, :holder, :deputy, :role, :scopeKind, :scopeTarget, :state, :from, :until,
                :mayDecide, :vacancy, 'ENTERED', :today)""";

    private static final String UPDATE = """
            update roles.delegation
            set state = :state, valid_from = :from, valid_until = :until, accepted_on = :acceptedOn,
                version = version + 1
            where organisation_id = :organisation and id = :id and version = :version""";

    private final JdbcClient jdbc;
    private final CurrentActor actor;

    Delegations(JdbcClient jdbc, CurrentActor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    /** Finds it and keeps others from changing it until the transaction ends. */
    Optional<Delegation> find(DelegationId id) {
        return sql(SELECT + "id = :id for update").param("id", id.value())
                .query((row, i) -> delegation(row))
                .optional();
    }

    Optional<UUID> idOf(String key) {
        return sql("""
                select id from roles.delegation
                where organisation_id = :organisation and key = :key and replaced_by is null""").param("key", key)
                .query(UUID.class)
                .optional();
    }

    List<Delegation> byId(Collection<UUID> ids) {
        return sql(SELECT + "id = any(:ids)").param("ids", ids.toArray(UUID[]::new))
                .query((row, i) -> delegation(row))
                .list();
    }

    /**
     * What a leaver has delegated or deputises beyond their last day. What begins later counts only when it was agreed
     * before it was known that they leave: somebody hired again keeps the delegations of their new time.
     */
    List<Delegation> lastingBeyond(PersonId person, LocalDate day, LocalDate known) {
        return sql(SELECT + """
                (from_person = :person or to_person = :person) and state in ('OFFERED', 'ACTIVE')
                and valid_until > :end and valid_from < valid_until and replaced_by is null
                and (valid_from < :end or greatest(accepted_on, brought_on) <= :known) order by key for update""")
                .param("person", person.value())
                .param("end", day.plusDays(1))
                .param("known", known)
                .query((row, i) -> delegation(row))
                .list();
    }

    /** Those of a role in a scope that last beyond the day. */
    List<Delegation> lastingBeyond(String role, Scope scope, LocalDate day) {
        return sql(SELECT + """
                role = :role and scope_target = :target and state in ('OFFERED', 'ACTIVE') and valid_until > :end
                and valid_from < valid_until and replaced_by is null order by key for update""").param("role", role)
                .param("target", ScopeColumns.target(scope, actor.organisation()))
                .param("end", day.plusDays(1))
                .query((row, i) -> delegation(row))
                .list();
    }

    /** Those known by that day, in one of these states. */
    List<Delegation> known(Collection<DelegationState> states, Paging paging, LocalDate asOf) {
        return BY_KEY.bind(known("select * from " + KNOWN + BY_KEY.page(paging), states, asOf), paging)
                .query((row, i) -> delegation(row))
                .list();
    }

    int countKnown(Collection<DelegationState> states, LocalDate asOf) {
        return known("select count(*) from " + KNOWN, states, asOf).query(Integer.class).single();
    }

    private StatementSpec known(String sql, Collection<DelegationState> states, LocalDate asOf) {
        return sql(sql).param("asOf", asOf)
                .param("states", states.stream().map(Enum::name).toArray(String[]::new));
    }

    Map<PersonId, List<Delegation>> ofDeputies(Collection<PersonId> deputies, LocalDate asOf) {
        return sql(SELECT + """
                to_person = any(:deputies) and state = 'ACTIVE' and greatest(valid_from, accepted_on) <= :asOf
                and valid_until > :asOf order by key""").param("deputies", uuids(deputies))
                .param("asOf", asOf)
                .query((row, i) -> delegation(row))
                .list()
                .stream()
                .collect(groupingBy(Delegation::deputy));
    }

    /** The accepted ones of that day by which these people are deputised. */
    List<Delegation> ofHolders(Collection<PersonId> holders, LocalDate asOf) {
        return sql(SELECT + """
                from_person = any(:holders) and state = 'ACTIVE' and greatest(valid_from, accepted_on) <= :asOf
                and valid_until > :asOf order by key""").param("holders", uuids(holders))
                .param("asOf", asOf)
                .query((row, i) -> delegation(row))
                .list();
    }

    void add(Delegation it) {
        var organisation = actor.organisation();
        var holder = it.holder();
        var vacancy = it.vacancy();
        sql(INSERT).param("id", it.getId().value())
                .param("key", it.key())
                .param("holder", holder == null ? null : holder.value())
                .param("deputy", it.deputy().value())
                .param("role", it.role())
                .param("scopeKind", it.scope().kind().name())
                .param("scopeTarget", ScopeColumns.target(it.scope(), organisation))
                .param("state", it.state().name())
                .param("from", it.term().from())
                .param("until", it.term().until())
                .param("mayDecide", it.mayDecide())
                .param("vacancy", vacancy == null ? null : vacancy.value())
                .param("today", actor.today())
                .update();
    }

    void update(Delegation it) {
        int updated = sql(UPDATE).param("id", it.getId().value())
                .param("version", it.version())
                .param("state", it.state().name())
                .param("from", it.term().from())
                .param("until", it.term().until())
                .param("acceptedOn", it.acceptedOn())
                .update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException("Delegation " + it.key() + " was changed meanwhile");
        }
    }

    private StatementSpec sql(String sql) {
        return jdbc.sql(sql).param("organisation", actor.organisation().value());
    }

    private static UUID[] uuids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(UUID[]::new);
    }

    private static Delegation delegation(ResultSet row) throws SQLException {
        var holder = row.getObject("from_person", UUID.class);
        var vacancy = row.getObject("vacancy", UUID.class);
        return new Delegation(DelegationId.of(row.getObject("id", UUID.class)), row.getString("key"),
                holder == null ? null : PersonId.of(holder), PersonId.of(row.getObject("to_person", UUID.class)),
                row.getString("role"), ScopeColumns.scope(row), DelegationState.valueOf(row.getString("state")),
                ScopeColumns.term(row), row.getObject("accepted_on", LocalDate.class), row.getBoolean("may_decide"),
                vacancy == null ? null : VacancyId.of(vacancy), row.getInt("version"));
    }
}
