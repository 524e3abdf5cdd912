package io.answerable.organisation.people;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.PersonId;
import io.answerable.signals.spi.ReportingLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who reports to whom (R-ORG-03); the line that an open problem climbs (R-ORG-23). */
@Component
@Transactional(readOnly = true)
class ReportingLines implements ReportingLine {

    private static final String ABOVE = """
            with recursive line as (
                select p.person_id as start, p.manager_id as above, 1 as step, array[p.person_id] as path
                from organisation.post p
                where p.organisation_id = :organisation and p.person_id = any(:people)
                    and p.valid_from <= :day and p.valid_until > :day
                union all
                select l.start, p.manager_id, l.step + 1, l.path || p.person_id
                from line l
                join organisation.post p on p.organisation_id = :organisation and p.person_id = l.above
                    and p.valid_from <= :day and p.valid_until > :day
                where l.above <> all(l.path)
            )
            select start, above from line where above is not null and above <> all(path) order by start, step
            """;

    private final JdbcClient jdbc;
    private final CurrentActor actor;

    ReportingLines(JdbcClient jdbc, CurrentActor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    @Override
    public Map<PersonId, PersonId> managersOf(Collection<PersonId> people, LocalDate asOf) {
        var lines = above(people, asOf);
        var present = presentAmong(lines.values().stream().flatMap(List::stream).toList(), asOf);
        var managers = new HashMap<PersonId, PersonId>();
        lines.forEach((person, line) -> line.stream()
                .filter(present::contains)
                .findFirst()
                .ifPresent(it -> managers.put(person, it)));
        return managers;
    }

    @Override
    public Set<PersonId> presentAmong(Collection<PersonId> people, LocalDate asOf) {
        return Set.copyOf(jdbc.sql("""
                select distinct person_id from organisation.employment
                where organisation_id = :organisation and person_id = any(:people)
                    and valid_from <= :day and valid_until > :day
                """)
                .param("organisation", actor.organisation().value())
                .param("people", people.stream().map(PersonId::value).distinct().toArray(UUID[]::new))
                .param("day", asOf)
                .query((row, number) -> PersonId.of(row.getObject(1, UUID.class)))
                .list());
    }

    /** The managers above each person, nearest first; ends where it would run in a circle. */
    Map<PersonId, List<PersonId>> above(Collection<PersonId> people, LocalDate asOf) {
        var lines = new HashMap<PersonId, List<PersonId>>();
        if (!people.isEmpty()) {
            jdbc.sql(ABOVE)
                    .param("organisation", actor.organisation().value())
                    .param("people", people.stream().map(PersonId::value).distinct().toArray(UUID[]::new))
                    .param("day", asOf)
                    .query(rs -> {
                        lines.computeIfAbsent(PersonId.of(rs.getObject(1, UUID.class)), it -> new ArrayList<>())
                                .add(PersonId.of(rs.getObject(2, UUID.class)));
                    });
        }
        return lines;
    }

    /** The manager of everybody who has one on that day. */
    Map<UUID, UUID> managersOn(LocalDate day) {
        var managers = new HashMap<UUID, UUID>();
        jdbc.sql("""
                select person_id, manager_id from organisation.post
                where organisation_id = :organisation and manager_id is not null
                    and valid_from <= :day and valid_until > :day
                """)
                .param("organisation", actor.organisation().value())
                .param("day", day)
                .query(rs -> {
                    managers.put(rs.getObject(1, UUID.class), rs.getObject(2, UUID.class));
                });
        return managers;
    }
}
