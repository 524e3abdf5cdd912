package io.answerable.inventory.monitoring;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Criteria;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.inventory.records.GovernedSystems;
import io.answerable.inventory.records.Newest;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everything that was ever measured of systems (R-INV-33). */
@Component
@Transactional(readOnly = true)
public class Measurements {

    private static final String FROM = """
             from inventory.measurement m
            where m.organisation_id = :organisation and\s""";

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final GovernedSystems governed;

    Measurements(JdbcClient jdbc, CurrentActor currentActor, GovernedSystems governed) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.governed = governed;
    }

    /**
     * One page, latest first, of the systems that the caller governs.
     *
     * @throws org.springframework.security.access.AccessDeniedException without the permission to read governance of any
     */
    public Page<MeasurementView> page(@Nullable MeasurementFilter filter, Paging paging) {
        var criteria = governed.in("m.system").matching(filter, Measurements::gather);
        var parameters = new HashMap<>(criteria.parameters());
        parameters.put("organisation", currentActor.organisation().value());
        return Newest.page(jdbc, "select m.*" + FROM + criteria.sql(), "select count(*)" + FROM + criteria.sql(),
                Newest.Keys.ofDay("m.measured_on", "m.measurement_id"), parameters, paging, Monitoring::measurement,
                it -> Cursor.of(it.measuredOn(), it.measurement()));
    }

    private static void gather(MeasurementFilter filter, Criteria criteria) {
        var on = filter.measuredOn();
        criteria.id("m.system", filter.aiSystem(), "aiSystem", "AiSystem")
                .text("m.measure", filter.measure())
                .condition("(m.threshold is not null) = :%s", filter.breached());
        if (on != null) {
            criteria.condition("m.measured_on = :%s", on.eq())
                    .condition("m.measured_on >= :%s", on.gte())
                    .condition("m.measured_on <= :%s", on.lte());
        }
    }
}
