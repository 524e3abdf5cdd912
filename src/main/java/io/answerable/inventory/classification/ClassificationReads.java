package io.answerable.inventory.classification;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.ClassificationDirectory;
import io.answerable.inventory.ClassificationId;
import io.answerable.inventory.ClassificationTimeline;
import io.answerable.inventory.ClassificationTimeline.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One decision may stand in several rows, where a later dossier told something else about it, such as its review. */
@Component
@Transactional(readOnly = true)
class ClassificationReads implements ClassificationDirectory {

    private static final String SELECT = """
            select system, fact_id, valid_from, valid_until, concat_ws('|', category, annex_iii::text, annex_i::text,
                prohibited::text, decided_on) as decision
            from inventory.classification
            where organisation_id = :organisation and system = any(:systems) and valid_from < valid_until
            order by system, valid_from""";

    private final JdbcClient jdbc;
    private final CurrentActor actor;

    ClassificationReads(JdbcClient jdbc, CurrentActor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    @Override
    public Map<AiSystemId, ClassificationTimeline> timelinesOf(Collection<AiSystemId> systems) {
        return jdbc.sql(SELECT)
                .param("organisation", actor.organisation().value())
                .param("systems", systems.stream().map(AiSystemId::value).toArray(UUID[]::new))
                .query(ClassificationReads::row)
                .list()
                .stream()
                .collect(groupingBy(Row::system))
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, it -> timeline(it.getKey(), it.getValue())));
    }

    private record Row(AiSystemId system, String decision, Period period) {

        boolean continues(Row earlier) {
            return decision.equals(earlier.decision) && period.from().equals(earlier.period.until());
        }

        Row until(LocalDate day) {
            return new Row(system, decision, new Period(period.id(), period.from(), day));
        }
    }

    private static ClassificationTimeline timeline(AiSystemId system, List<Row> rows) {
        var decisions = new ArrayList<Row>();
        for (var row : rows) {
            if (!decisions.isEmpty() && row.continues(decisions.getLast())) {
                decisions.add(decisions.removeLast().until(row.period().until()));
            } else {
                decisions.add(row);
            }
        }
        return new ClassificationTimeline(system, decisions.stream().map(Row::period).toList());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(AiSystemId.of(row.getObject("system", UUID.class)), row.getString("decision"),
                new Period(ClassificationId.of(row.getObject("fact_id", UUID.class)),
                        row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class)));
    }
}
