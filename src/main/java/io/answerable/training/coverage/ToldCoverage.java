package io.answerable.training.coverage;

import io.answerable.access.CurrentActor;
import io.answerable.organisation.UnitId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers which share of each unit was told last. The first that is known of a unit is no change. */
@Repository
class ToldCoverage {

    private static final String FIRST = """
            insert into training.told_coverage (organisation_id, unit, percent, told_on)
            select :organisation, n.unit, n.percent, :day
            from unnest(cast(:units as uuid[]), cast(:percents as numeric[])) as n (unit, percent)
            on conflict do nothing""";

    /** News of an earlier day come too late. */
    private static final String CHANGED = """
            update training.told_coverage t set percent = n.percent, told_on = :day
            from unnest(cast(:units as uuid[]), cast(:percents as numeric[])) as n (unit, percent)
            where t.organisation_id = :organisation and t.unit = n.unit and t.told_on <= :day
              and t.percent <> n.percent
            returning t.unit""";

    private final JdbcClient jdbc;
    private final CurrentActor actor;

    ToldCoverage(JdbcClient jdbc, CurrentActor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    /** Those of which another share was told before; two statements. */
    List<UnitId> changed(Map<UnitId, BigDecimal> percents, LocalDate day) {
        var units = percents.keySet().stream().map(UnitId::value).toArray(UUID[]::new);
        var shares = percents.values().stream().map(BigDecimal::toPlainString).toArray(String[]::new);
        bound(FIRST, units, shares, day).update();
        return bound(CHANGED, units, shares, day).query((rs, row) -> UnitId.of(rs.getObject(1, UUID.class))).list();
    }

    private JdbcClient.StatementSpec bound(String sql, UUID[] units, String[] shares, LocalDate day) {
        return jdbc.sql(sql)
                .param("organisation", actor.organisation().value())
                .param("units", units)
                .param("percents", shares)
                .param("day", day);
    }
}
