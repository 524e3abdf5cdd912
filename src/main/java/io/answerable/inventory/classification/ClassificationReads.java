package io.answerable.inventory.classification;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.answerable.access.CurrentActor;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.ClassificationDirectory;
import io.answerable.inventory.ClassificationId;
import io.answerable.inventory.ClassificationTimeline;
import io.answerable.inventory.ClassificationTimeline.Period;
import io.answerable.inventory.RiskCategory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One decision may stand in several rows, where a later dossier told something else about it, such as its review or the day
 * on which it was taken.
 */
@Component
@Transactional(readOnly = true)
class ClassificationReads implements ClassificationDirectory {

    /** A dossier does not tell why a decision was taken; whoever decides here does. */
    private static final String SELECT = """
            select system, fact_id, category, valid_from, valid_until, decided_on,
                concat_ws('|', category, annex_iii::text, annex_i::text, prohibited::text) as decision,
                num_nonnulls(rationale, decider, co_decided_by, preliminary) = 0 as told_by_dossier
            from inventory.classification
            where organisation_id = :organisation and system = any(:systems)
            order by system, valid_from, valid_until, fact_id""";

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

    private record Row(AiSystemId system, String decision, @Nullable LocalDate decidedOn, boolean toldByDossier,
            Period period) {

        /** Whether it was corrected on the day from which on it was to hold. */
        boolean isEmpty() {
            return period.from().equals(period.until());
        }

        /** A dossier that leaves out the day of a decision, or is the first to name it, tells of no other one. */
        boolean isSameDecisionAs(Row earlier) {
            return decision.equals(earlier.decision) && (Objects.equals(decidedOn, earlier.decidedOn)
                    || toldByDossier && (decidedOn == null || earlier.decidedOn == null));
        }

        boolean corrects(Row earlier) {
            return earlier.isEmpty() && isSameDecisionAs(earlier) && period.from().equals(earlier.period.from());
        }

        boolean continues(Row earlier) {
            return isSameDecisionAs(earlier) && period.from().equals(earlier.period.until());
        }

        Row with(Collection<Row> corrected) {
            return new Row(system, decision, decidedOn, toldByDossier,
                    new Period(period.id(), period.category(), period.from(),
                            period.until(), rows(corrected)));
        }

        Row continuedBy(Row later) {
            return new Row(system, decision, later.decidedOn == null ? decidedOn : later.decidedOn,
                    later.toldByDossier, new Period(period.id(), period.category(), period.from(), later.period.until(),
                            rows(List.of(later))));
        }

        private Set<ClassificationId> rows(Collection<Row> more) {
            return Stream.concat(Stream.of(this), more.stream())
                    .flatMap(it -> it.period.rows().stream())
                    .collect(toSet());
        }
    }

    private static ClassificationTimeline timeline(AiSystemId system, List<Row> rows) {
        var decisions = new ArrayList<Row>();
        for (var row : rows) {
            if (!row.isEmpty()) {
                var whole = row.with(rows.stream().filter(row::corrects).toList());
                decisions.add(!decisions.isEmpty() && whole.continues(decisions.getLast())
                        ? decisions.removeLast().continuedBy(whole)
                        : whole);
            }
        }
        return new ClassificationTimeline(system, decisions.stream().map(Row::period).toList());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var id = ClassificationId.of(row.getObject("fact_id", UUID.class));
        return new Row(AiSystemId.of(row.getObject("system", UUID.class)), row.getString("decision"),
                row.getObject("decided_on", LocalDate.class), row.getBoolean("told_by_dossier"),
                new Period(id, RiskCategory.valueOf(row.getString("category")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class), Set.of(id)));
    }
}
