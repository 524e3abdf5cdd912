package io.answerable.policy.acknowledgements;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Alterations;
import io.answerable.facts.Columns;
import io.answerable.kernel.Days;
import io.answerable.kernel.NewId;
import io.answerable.kernel.PersonId;
import io.answerable.policy.PolicyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests and acknowledgements of any number of people in a fixed number of statements; what is there stays there. */
@Repository
class AcknowledgementRows {

    private static final String VIEW = """
            select a.policy_id, p.key, a.edition, a.person_id, a.state, a.valid_from, a.due
            from policy.acknowledgement a
            join policy.policy p on p.organisation_id = a.organisation_id and p.policy_id = a.policy_id
            where a.organisation_id = :organisation and a.valid_from <= :asOf and a.valid_until > :asOf""";

    private final JdbcClient jdbc;
    private final CurrentActor actor;

    AcknowledgementRows(JdbcClient jdbc, CurrentActor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    /** One person, from when on, until when at the most, and by when. */
    record Request(PersonId person, LocalDate from, LocalDate until, LocalDate due) {}

    /** When somebody was asked and had not answered. */
    record Open(PolicyId policy, int edition, PersonId person, Days days, LocalDate due) {

        Days overdue() {
            return days.and(Days.from(due.plusDays(1)));
        }
    }

    /** Asks those who have not been asked for this edition at that time or later. @return how many were asked */
    int request(PolicyId policy, int edition, List<Request> requests) {
        return statement("""
                insert into policy.acknowledgement (organisation_id, fact_id, policy_id, edition, person_id, state, due,
                    valid_from, valid_until)
                select :organisation, asked.fact, :policy, :edition, asked.person, 'REQUESTED', asked.due, asked.since,
                    asked.until
                from unnest(cast(:facts as uuid[]), cast(:people as uuid[]), cast(:dues as date[]),
                    cast(:begins as date[]), cast(:ends as date[])) as asked (fact, person, due, since, until)
                where not exists (
                    select 1 from policy.acknowledgement a
                    where a.organisation_id = :organisation and a.policy_id = :policy and a.edition = :edition
                        and a.person_id = asked.person and a.valid_until > asked.since
                        and a.valid_until > a.valid_from)""")
                .param("policy", policy.value())
                .param("edition", edition)
                .param("facts", requests.stream().map(it -> NewId.next()).toArray(UUID[]::new))
                .param("people", Columns.values(requests.stream().map(Request::person).toList()))
                .param("dues", days(requests.stream().map(Request::due).toList()))
                .param("begins", days(requests.stream().map(Request::from).toList()))
                .param("ends", days(requests.stream().map(Request::until).toList()))
                .update();
    }

    private static String[] days(List<LocalDate> days) {
        return days.stream().map(it -> it.equals(LocalDate.MAX) ? "infinity" : it.toString()).toArray(String[]::new);
    }

    /** Asks nobody for other editions any more. @return how many need not answer */
    int withdrawOthers(PolicyId policy, int edition, LocalDate day) {
        return end("policy_id = :policy and edition <> :edition", day).param("policy", policy.value())
                .param("edition", edition)
                .update();
    }

    int withdraw(PolicyId policy, LocalDate day) {
        return end("policy_id = :policy", day).param("policy", policy.value()).update();
    }

    private JdbcClient.StatementSpec end(String which, LocalDate day) {
        return statement("""
                update policy.acknowledgement set valid_until = greatest(valid_from, :day)
                where organisation_id = :organisation and state = 'REQUESTED' and valid_until > :day
                    and valid_until > valid_from and """ + " " + which).param("day", day);
    }

    /** Turns the request of that day into an acknowledgement; false when there is none. */
    boolean give(PolicyId policy, int edition, PersonId person, LocalDate day) {
        var due = statement("""
                update policy.acknowledgement set valid_until = :day
                where organisation_id = :organisation and policy_id = :policy and edition = :edition
                    and person_id = :person and state = 'REQUESTED' and valid_from <= :day and valid_until > :day
                returning due""")
                .param("policy", policy.value())
                .param("edition", edition)
                .param("person", person.value())
                .param("day", day)
                .query((row, number) -> Optional.ofNullable(Columns.day(row, "due")))
                .optional();
        due.ifPresent(it -> statement("""
                insert into policy.acknowledgement (organisation_id, fact_id, policy_id, edition, person_id, state, due,
                    valid_from)
                values (:organisation, :fact, :policy, :edition, :person, 'GIVEN', :due, :day)""")
                .param("fact", NewId.next())
                .param("policy", policy.value())
                .param("edition", edition)
                .param("person", person.value())
                .param("due", it.orElse(null), java.sql.Types.DATE)
                .param("day", day)
                .update());
        return due.isPresent();
    }

    Optional<AcknowledgementView> find(PolicyId policy, int edition, PersonId person, LocalDate asOf) {
        return statement(VIEW + " and a.policy_id = :policy and a.edition = :edition and a.person_id = :person")
                .param("policy", policy.value())
                .param("edition", edition)
                .param("person", person.value())
                .param("asOf", asOf)
                .query((row, number) -> view(row, asOf))
                .optional();
    }

    /** What these people have not yet acknowledged. */
    List<AcknowledgementView> openOf(Collection<PersonId> people, LocalDate asOf) {
        return statement(VIEW + " and a.state = 'REQUESTED' and a.person_id = any(:people)")
                .param("people", Columns.values(people))
                .param("asOf", asOf)
                .query((row, number) -> view(row, asOf))
                .list();
    }

    List<AcknowledgementView> open(LocalDate asOf) {
        return statement(VIEW + " and a.state = 'REQUESTED'").param("asOf", asOf)
                .query((row, number) -> view(row, asOf))
                .list();
    }

    /** Those who were asked for a policy and need not answer any more, by policy. */
    Map<PolicyId, Set<PersonId>> released(LocalDate asOf) {
        return statement("""
                select policy_id, person_id from (
                    select distinct on (policy_id, person_id) policy_id, person_id, state, valid_until
                    from policy.acknowledgement
                    where organisation_id = :organisation and valid_from <= :asOf
                    order by policy_id, person_id, valid_from desc, edition desc, valid_until desc) latest
                where state = 'REQUESTED' and valid_until <= :asOf""").param("asOf", asOf)
                .query((row, number) -> Map.entry(Columns.requiredId(row, "policy_id", PolicyId::of),
                        Columns.requiredId(row, "person_id", PersonId::of)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
    }

    /** Every request that was open beyond its last good day. */
    List<Open> everOverdue() {
        return statement("""
                select policy_id, edition, person_id, valid_from, valid_until, due from policy.acknowledgement
                where organisation_id = :organisation and state = 'REQUESTED' and valid_until > due + 1""")
                .query((row, number) -> new Open(Columns.requiredId(row, "policy_id", PolicyId::of),
                        row.getInt("edition"),
                        Columns.requiredId(row, "person_id", PersonId::of),
                        Days.between(Columns.day(row, "valid_from"), Columns.day(row, "valid_until")),
                        row.getObject("due", LocalDate.class)))
                .list();
    }

    static AcknowledgementView view(ResultSet row, LocalDate asOf) throws SQLException {
        return new AcknowledgementView(Columns.requiredId(row, "policy_id", PolicyId::of), row.getString("key"),
                row.getInt("edition"), Columns.requiredId(row, "person_id", PersonId::of),
                AcknowledgementState.valueOf(row.getString("state")), since(row), Columns.day(row, "due"), asOf);
    }

    private static @Nullable LocalDate since(ResultSet row) throws SQLException {
        return Alterations.day(Columns.day(row, "valid_from"));
    }

    static String select() {
        return VIEW;
    }

    private JdbcClient.StatementSpec statement(String sql) {
        return jdbc.sql(sql).param("organisation", actor.organisation().value());
    }
}
