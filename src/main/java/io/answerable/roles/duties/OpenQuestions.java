package io.answerable.roles.duties;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.PersonId;
import io.answerable.roles.Scope;
import io.answerable.signals.spi.DutyKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is asked about roles and matrices on a day, in one statement each for people and for scopes. */
@Component
class OpenQuestions {

    /** A confirmation is good for a year (RACI-015); it is asked for 30 days before, like the review of a matrix. */
    private static final String OF_PEOPLE = """
            select 'ROLE_ACCEPTANCE' as kind, a.id, a.key, a.role, a.scope_kind, a.scope_target, a.holder as person,
                   null::date as due
            from roles.role_assignment a
            where a.organisation_id = :organisation and a.holder = any(:people) and a.state = 'PROPOSED'
              and a.replaced_by is null and a.valid_until > :day and a.brought_on <= :day
            union all
            select 'ROLE_CONFIRMATION', a.id, a.key, a.role, a.scope_kind, a.scope_target, a.holder,
                   least(asked.due_on, confirmed.last + 365)
            from roles.role_assignment a
            left join lateral (
                select coalesce(max(c.confirmed_on), case when isfinite(a.valid_from) then a.valid_from end) as last
                from roles.role_confirmation c
                where c.organisation_id = a.organisation_id and c.assignment = a.id and c.confirmed_on <= :day
            ) confirmed on true
            left join lateral (
                select min(r.due_on) as due_on from roles.role_reconfirmation r
                where r.organisation_id = a.organisation_id and r.assignment = a.id and r.asked_from <= :day
                  and r.asked_from > coalesce(confirmed.last, '-infinity')
            ) asked on true
            where a.organisation_id = :organisation and a.holder = any(:people) and a.state = 'ACTIVE'
              and (a.replaced_by is null or a.valid_until > :day) and a.valid_from <= :day and a.valid_until > :day
              and (asked.due_on is not null or confirmed.last + 365 <= :day::date + 30)
            union all
            select 'DELEGATION_ACCEPTANCE', d.id, d.key, d.role, d.scope_kind, d.scope_target, d.to_person, null::date
            from roles.delegation d
            where d.organisation_id = :organisation and d.to_person = any(:people) and d.state = 'OFFERED'
              and d.replaced_by is null and d.valid_until > :day and d.brought_on <= :day
            order by 1, 3""";

    private static final String OF_SCOPES = """
            select 'VACANCY' as kind, v.id, null as key, v.role, v.scope_kind, v.scope_target, null::uuid as person,
                   v.due_on as due
            from roles.vacancy v
            where v.organisation_id = :organisation and v.opened_on <= :day
              and (v.closed_on is null or v.closed_on > :day)
            union all
            select 'END_OF_USE', v.id, null, v.role, v.scope_kind, v.scope_target, null::uuid, v.use_ends_on - 1
            from roles.vacancy v
            where v.organisation_id = :organisation and v.end_of_use_told_on <= :day and v.use_ends_on > :day
              and (v.closed_on is null or v.closed_on > :day)
            union all
            select 'RACI_REVIEW', m.id, m.key, null, m.scope_kind, m.scope_target, null::uuid, d.next_review
            from roles.raci_matrix m
            join roles.raci_review_dates d on d.organisation_id = m.organisation_id and d.matrix = m.id
                and d.valid_from <= :day and d.valid_until > :day
            where m.organisation_id = :organisation and d.next_review <= :day::date + 30
              and exists (select from roles.raci_edition e
                          where e.organisation_id = m.organisation_id and e.matrix = m.id
                            and e.active_from <= :day and e.active_until > :day)
            order by 1, 8, 2""";

    private final JdbcClient jdbc;
    private final CurrentActor actor;

    OpenQuestions(JdbcClient jdbc, CurrentActor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    /** What these people are asked themselves. */
    List<Question> of(Collection<PersonId> people, LocalDate asOf) {
        return jdbc.sql(OF_PEOPLE)
                .param("organisation", actor.organisation().value())
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("day", asOf)
                .query(OpenQuestions::asked)
                .list();
    }

    /** What is asked of whoever answers for a scope. */
    List<Question> ofScopes(LocalDate asOf) {
        return jdbc.sql(OF_SCOPES)
                .param("organisation", actor.organisation().value())
                .param("day", asOf)
                .query(OpenQuestions::asked)
                .list();
    }

    private static Question asked(ResultSet rs, int row) throws SQLException {
        var kind = Scope.Kind.valueOf(rs.getString("scope_kind"));
        var scope = kind == Scope.Kind.ORGANISATION
                ? Scope.ORGANISATION
                : new Scope(kind, rs.getObject("scope_target", UUID.class));
        return new Question(DutyKind.valueOf(rs.getString("kind")), rs.getObject("id", UUID.class), rs.getString("key"),
                rs.getString("role"), scope, person(rs), rs.getObject("due", LocalDate.class));
    }

    private static @Nullable PersonId person(ResultSet rs) throws SQLException {
        var person = rs.getObject("person", UUID.class);
        return person == null ? null : PersonId.of(person);
    }
}
