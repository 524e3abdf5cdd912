package io.answerable.risk.controls;

import io.answerable.facts.Chronicle;
import io.answerable.facts.Columns;
import io.answerable.facts.Entry;
import io.answerable.facts.FactStore;
import io.answerable.facts.FactTable;
import io.answerable.facts.Keeping;
import io.answerable.facts.Timeline;
import io.answerable.risk.ControlStatus;
import io.answerable.risk.RiskId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The controls about which somebody has decided. */
@Repository
class Controls extends Keeping<DecidedControl> {

    private static final FactTable.Shape<ControlFact> SHAPE = new FactTable.Shape<>("risk.control_decision",
            "control_id", List.of("applicable", "justification", "status", "evidence", "risk_ids"), Controls::values,
            Controls::fact);

    private final FactTable<ControlFact> facts;

    Controls(FactStore tables, Chronicle chronicle) {
        super("ControlApplicability", tables.keys("risk.control", "control_id"), chronicle);
        this.facts = tables.of(SHAPE);
    }

    @Override
    protected List<DecidedControl> load(Collection<Entry> entries) {
        var timelines = facts.timelinesOf(entries.stream().map(Entry::id).toList());
        return entries.stream()
                .map(it -> new DecidedControl(it, timelines.getOrDefault(it.id(), new Timeline<>(it.id(), List.of()))))
                .toList();
    }

    @Override
    protected void write(Collection<DecidedControl> controls) {
        facts.write(controls.stream().map(DecidedControl::facts).toList());
    }

    List<DecidedControl> all() {
        return load(keys().all().values());
    }

    private static List<@Nullable Object> values(ControlFact it) {
        return Arrays.asList(it.applicable(), it.justification(), it.status().name(),
                it.evidence().toArray(String[]::new), it.risks().stream().map(RiskId::value).toArray(UUID[]::new));
    }

    private static ControlFact fact(ResultSet rs, int row) throws SQLException {
        return new ControlFact(rs.getBoolean("applicable"), rs.getString("justification"),
                ControlStatus.valueOf(rs.getString("status")), Columns.texts(rs, "evidence"),
                Stream.of((UUID[]) rs.getArray("risk_ids").getArray()).map(RiskId::of).toList());
    }
}
