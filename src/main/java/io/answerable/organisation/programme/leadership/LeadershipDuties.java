package io.answerable.organisation.programme.leadership;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Columns;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.programme.leadership.LeadershipDutyView.Evidence;
import io.answerable.organisation.programme.leadership.LeadershipDutyView.OfLeader;
import io.answerable.organisation.spi.Leaders;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How leaders fulfil their duties, year by year (R-ORG-24). */
@Component
@Transactional(readOnly = true)
public class LeadershipDuties {

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final List<Leaders> leaders;

    LeadershipDuties(JdbcClient jdbc, CurrentActor actor, List<Leaders> leaders) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.leaders = leaders;
    }

    /** Those who have such duties on that day. */
    public Set<PersonId> leaders(LocalDate asOf) {
        return leaders.stream().flatMap(it -> it.on(asOf).stream()).collect(toSet());
    }

    /** The six duties of each of these people in the year, by what was known on the day. */
    public Map<PersonId, OfLeader> of(Collection<PersonId> people, int year, LocalDate asOf) {
        var given = given(people, year, asOf).stream().collect(groupingBy(Given::leader));
        var duties = new HashMap<PersonId, OfLeader>();
        people.forEach(it -> duties.put(it, ofLeader(it, year, given.getOrDefault(it, List.of()), asOf)));
        return duties;
    }

    private static OfLeader ofLeader(PersonId leader, int year, List<Given> given, LocalDate asOf) {
        return new OfLeader(leader, year, Arrays.stream(LeadershipDuty.values())
                .map(duty -> new LeadershipDutyView(leader, duty, year,
                        given.stream().filter(it -> it.duty() == duty).map(Given::evidence).toList(), asOf))
                .toList(), asOf);
    }

    private List<Given> given(Collection<PersonId> people, int year, LocalDate asOf) {
        return jdbc.sql("""
                select leader_id, duty, given_on, evidence from organisation.leadership_evidence
                where organisation_id = :organisation and leader_id = any(:people)
                  and given_on between :first and :last and given_on <= :day
                order by given_on, evidence_id""")
                .param("organisation", actor.organisation().value())
                .param("people", Columns.values(people, PersonId::value))
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .param("day", asOf)
                .query(Given::read)
                .list();
    }

    private record Given(PersonId leader, LeadershipDuty duty, Evidence evidence) {

        static Given read(ResultSet rs, int row) throws SQLException {
            return new Given(Objects.requireNonNull(Columns.id(rs, "leader_id", PersonId::of)),
                    LeadershipDuty.valueOf(rs.getString("duty")),
                    new Evidence(Objects.requireNonNull(Columns.day(rs, "given_on")), rs.getString("evidence")));
        }
    }
}
