package io.answerable.inventory.monitoring;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Alterations;
import io.answerable.facts.Columns;
import io.answerable.facts.FactStore;
import io.answerable.facts.FactTable;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.preparation.PreparationStep;
import io.answerable.inventory.preparation.PreparationSteps;
import io.answerable.inventory.preparation.StepView;
import io.answerable.inventory.records.FactsOfSystems;
import io.answerable.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is watched of systems, on any day. */
@Component
@Transactional(readOnly = true)
public class Monitoring {

    private static final String LATEST = """
            select distinct on (system, measure) * from inventory.measurement
            where organisation_id = :organisation and system = any(:systems) and measured_on <= :asOf
            order by system, measure, measured_on desc, measurement_id desc""";
    private static final String BREACHES = """
            select system, count(*) as breaches from inventory.measurement
            where organisation_id = :organisation and system = any(:systems) and measured_on <= :asOf
                and threshold is not null
            group by system""";

    private final FactsOfSystems<LimitFact> limits;
    private final PreparationSteps steps;
    private final JdbcClient jdbc;
    private final CurrentActor currentActor;

    Monitoring(FactStore store, PreparationSteps steps, JdbcClient jdbc, CurrentActor currentActor) {
        this.limits = new FactsOfSystems<>(store.of(new FactTable.Shape<>("inventory.monitoring_limit", "system",
                List.of("measure", "lowest", "highest"),
                it -> Arrays.asList(it.measure(), it.lowest(), it.highest()), (row, number) -> new LimitFact(
                        row.getString("measure"), row.getBigDecimal("lowest"), row.getBigDecimal("highest")))),
                LimitFact::measure, Alterations::between);
        this.steps = steps;
        this.jdbc = jdbc;
        this.currentActor = currentActor;
    }

    FactsOfSystems<LimitFact> limits() {
        return limits;
    }

    /** How each of these systems is watched. */
    public Map<AiSystemId, MonitoringView> of(Collection<AiSystemId> systems, LocalDate asOf) {
        var set = limits.on(systems, asOf);
        var plans = plans(systems, asOf);
        var latest = on(LATEST, systems, asOf).query(Monitoring::measurement)
                .list()
                .stream()
                .collect(groupingBy(MeasurementView::system));
        var breaches = new HashMap<AiSystemId, Integer>();
        on(BREACHES, systems, asOf).query(row -> {
            breaches.put(AiSystemId.of(row.getObject("system", UUID.class)), row.getInt("breaches"));
        });
        return systems.stream()
                .distinct()
                .collect(toMap(identity(), it -> new MonitoringView(it, plans.get(it), set.getOrDefault(it, List.of()),
                        latest.getOrDefault(it, List.of()), breaches.getOrDefault(it, 0), asOf)));
    }

    private Map<AiSystemId, StepView> plans(Collection<AiSystemId> systems, LocalDate asOf) {
        return steps.of(systems, asOf)
                .values()
                .stream()
                .flatMap(List::stream)
                .filter(it -> it.kind() == PreparationStep.MONITORING_PLAN)
                .collect(toMap(StepView::system, identity()));
    }

    void add(MeasurementView it) {
        jdbc.sql("""
                insert into inventory.measurement (organisation_id, measurement_id, system, measure, value, measured_on,
                    measured_by, threshold)
                values (:organisation, :id, :system, :measure, :value, :on, :by, :threshold)""")
                .param("organisation", currentActor.organisation().value())
                .param("id", it.measurement())
                .param("system", it.system().value())
                .param("measure", it.measure())
                .param("value", it.value())
                .param("on", it.measuredOn())
                .param("by", Columns.value(it.measuredBy()))
                .param("threshold", it.threshold())
                .update();
    }

    private JdbcClient.StatementSpec on(String sql, Collection<AiSystemId> systems, LocalDate asOf) {
        return jdbc.sql(sql)
                .param("organisation", currentActor.organisation().value())
                .param("systems", systems.stream().map(AiSystemId::value).toArray(UUID[]::new))
                .param("asOf", asOf);
    }

    static MeasurementView measurement(ResultSet row, int number) throws SQLException {
        return new MeasurementView(row.getObject("measurement_id", UUID.class),
                AiSystemId.of(row.getObject("system", UUID.class)), row.getString("measure"),
                row.getBigDecimal("value"), row.getObject("measured_on", LocalDate.class),
                Columns.id(row, "measured_by", PersonId::of), row.getBigDecimal("threshold"));
    }
}
