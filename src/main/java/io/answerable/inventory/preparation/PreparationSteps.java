package io.answerable.inventory.preparation;

import io.answerable.facts.Alterations;
import io.answerable.facts.Columns;
import io.answerable.facts.FactStore;
import io.answerable.facts.FactTable;
import io.answerable.facts.Timeline;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.records.FactsOfSystems;
import io.answerable.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps that have been taken for systems, on any day. */
@Component
@Transactional(readOnly = true)
public class PreparationSteps {

    private final FactsOfSystems<StepFact> facts;

    PreparationSteps(FactStore store) {
        facts = new FactsOfSystems<>(store.of(new FactTable.Shape<>("inventory.preparation_step", "system",
                List.of("step", "done_on", "done_by", "statement", "evidence"), PreparationSteps::values,
                PreparationSteps::fact)), StepFact::step, PreparationSteps::tell);
    }

    FactsOfSystems<StepFact> facts() {
        return facts;
    }

    /** What has been done for each of these systems; missing where nothing has. */
    public Map<AiSystemId, List<StepView>> of(Collection<AiSystemId> systems, LocalDate asOf) {
        var found = new HashMap<AiSystemId, List<StepView>>();
        facts.on(systems, asOf)
                .forEach((system, steps) -> found.put(system, steps.stream()
                        .map(it -> StepView.of(system, it, asOf))
                        .sorted(Comparator.comparing(StepView::kind))
                        .toList()));
        return found;
    }

    /** The days since which each of these systems has a step, for rules that hold over days. */
    Map<AiSystemId, Timeline<StepFact>> timelinesOf(Collection<AiSystemId> systems) {
        return facts.timelinesOf(systems);
    }

    private static void tell(Alterations told, @Nullable StepFact before, StepFact after) {
        told.of("step", null, after.step());
        told.of("doneOn", before == null ? null : before.doneOn(), after.doneOn());
        told.of("by", before == null ? null : before.by(), after.by());
        told.of("statement", before == null ? null : before.statement(), after.statement());
        told.of("evidence", before == null ? null : before.evidence(), after.evidence());
    }

    private static List<@Nullable Object> values(StepFact it) {
        return Arrays.asList(it.step().name(), it.doneOn(), it.by() == null ? null : it.by().value(), it.statement(),
                it.evidence());
    }

    private static StepFact fact(ResultSet row, int number) throws SQLException {
        return new StepFact(PreparationStep.valueOf(row.getString("step")),
                row.getObject("done_on", LocalDate.class), Columns.id(row, "done_by", PersonId::of),
                row.getString("statement"),
                row.getString("evidence"));
    }
}
