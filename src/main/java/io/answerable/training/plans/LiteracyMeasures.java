package io.answerable.training.plans;

import io.answerable.facts.Chronicle;
import io.answerable.facts.FactStore;
import io.answerable.facts.FactTable;
import io.answerable.organisation.UnitId;
import io.answerable.training.records.KeepingTold;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** All measures for AI literacy, to be recorded. */
@Repository
class LiteracyMeasures extends KeepingTold<MeasureFact, LiteracyMeasure> {

    LiteracyMeasures(FactStore store, Chronicle chronicle) {
        super("LiteracyMeasure", store.keys("training.literacy_measure", "literacy_measure_id"), chronicle,
                store.of(new FactTable.Shape<>("training.literacy_measure_fact", "literacy_measure_id",
                        List.of("title", "segment", "units", "course", "content_version", "taken_on"),
                        LiteracyMeasures::values, (rs, row) -> fact(rs))),
                LiteracyMeasure::new);
    }

    private static List<@Nullable Object> values(MeasureFact it) {
        return Arrays.asList(it.title(), it.segment(), it.units().stream().map(UnitId::value).toArray(UUID[]::new),
                it.course(), it.contentVersion(), it.takenOn());
    }

    static MeasureFact fact(ResultSet rs) throws SQLException {
        var units = Arrays.stream((UUID[]) rs.getArray("units").getArray()).map(UnitId::of).toList();
        return new MeasureFact(rs.getString("title"), rs.getString("segment"), units, rs.getString("course"),
                rs.getString("content_version"), rs.getObject("taken_on", LocalDate.class));
    }
}
