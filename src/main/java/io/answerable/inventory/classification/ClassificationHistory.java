package io.answerable.inventory.classification;

import static java.util.stream.Collectors.groupingBy;

import io.answerable.access.CurrentActor;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.classification.ClassificationVersion.State;
import io.answerable.inventory.register.Derogation;
import io.answerable.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells how systems were classified over time, and what is proposed. */
@Component
@Transactional(readOnly = true)
public class ClassificationHistory {

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final PreliminaryClassifications proposals;

    ClassificationHistory(JdbcClient jdbc, CurrentActor actor, PreliminaryClassifications proposals) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.proposals = proposals;
    }

    /** The classifications that had begun to hold by that day, earliest first. */
    public Map<AiSystemId, List<ClassificationVersion>> of(Collection<AiSystemId> systems, LocalDate asOf) {
        return jdbc.sql("""
                select c.*, e.operator_roles,
                    row_number() over (partition by c.system order by c.valid_from) as number
                from inventory.classification c
                left join inventory.ai_system_entry e on e.organisation_id = c.organisation_id
                    and e.system = c.system and e.valid_from <= c.valid_from and e.valid_until > c.valid_from
                where c.organisation_id = :organisation and c.system = any(:systems) and c.category <> 'UNCLASSIFIED'
                    and c.valid_from < c.valid_until and c.valid_from <= :asOf
                order by c.system, c.valid_from""")
                .param("organisation", actor.organisation().value())
                .param("systems", systems.stream().map(AiSystemId::value).toArray(UUID[]::new))
                .param("asOf", asOf)
                .query((row, number) -> version(row, asOf))
                .list()
                .stream()
                .collect(groupingBy(ClassificationVersion::system));
    }

    /** What is proposed and not decided on that day. */
    public Map<AiSystemId, PreliminaryClassification> proposed(Collection<AiSystemId> systems, LocalDate asOf) {
        return proposals.of(systems, asOf);
    }

    private static ClassificationVersion version(ResultSet row, LocalDate asOf) throws SQLException {
        var until = day(row, "valid_until");
        var superseded = until != null && !until.isAfter(asOf);
        var decided = day(row, "decided_on");
        return new ClassificationVersion(AiSystemId.of(row.getObject("system", UUID.class)), row.getInt("number"),
                superseded ? State.SUPERSEDED : current(row), RiskCategory.valueOf(row.getString("category")),
                Stream.of("annex_iii", "annex_i", "prohibited").flatMap(it -> texts(row, it)).toList(),
                texts(row, "operator_roles").toList(), Derogation.of(row), row.getString("rationale"),
                Decider.of(person(row, "decided_by"), row.getString("decider"), asOf),
                person(row, "decided_by"), person(row, "co_decided_by"),
                decided == null ? day(row, "valid_from") : decided,
                until == null || until.isAfter(asOf) ? null : until.minusDays(1),
                day(row, "review_due"), asOf);
    }

    private static State current(ResultSet row) throws SQLException {
        return row.getBoolean("preliminary") ? State.PRELIMINARY : State.FINAL;
    }

    private static Stream<String> texts(ResultSet row, String column) {
        try {
            var array = row.getArray(column);
            return array == null ? Stream.empty() : Arrays.stream((String[]) array.getArray());
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : PersonId.of(id);
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        var day = row.getObject(column, LocalDate.class);
        return LocalDate.MIN.equals(day) || LocalDate.MAX.equals(day) ? null : day;
    }
}
