package io.answerable.inventory.preparation;

import io.answerable.facts.Alterations;
import io.answerable.facts.FactStore;
import io.answerable.facts.FactTable;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.records.FactsOfSystems;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Why there are systems, on any day (R-INV-15). */
@Component
@Transactional(readOnly = true)
public class UseCases {

    static final UseCaseFact NONE = new UseCaseFact(null, null, null, null, null);

    private final FactsOfSystems<UseCaseFact> facts;

    UseCases(FactStore store) {
        facts = new FactsOfSystems<>(store.of(new FactTable.Shape<>("inventory.use_case", "system",
                List.of("problem", "pain_point", "improvement", "priority", "objective"), UseCases::values,
                UseCases::fact)), it -> "useCase", Alterations::between);
    }

    /** Missing where nobody has said. */
    public Map<AiSystemId, UseCaseFact> of(Collection<AiSystemId> systems, LocalDate asOf) {
        var found = new HashMap<AiSystemId, UseCaseFact>();
        facts.on(systems, asOf).forEach((system, all) -> all.forEach(it -> found.put(system, it)));
        return found;
    }

    /** From that day on the system serves this objective, or none; the rest of its use case stays. */
    @Transactional
    public void serve(AiSystemId system, @Nullable String objective, LocalDate day, Alterations told) {
        var known = facts.factOn(system, "useCase", day).orElse(NONE);
        if (!Objects.equals(known.objective(), objective)) {
            facts.put(system, known.serving(objective), day, told);
        }
    }

    FactsOfSystems<UseCaseFact> facts() {
        return facts;
    }

    private static List<@Nullable Object> values(UseCaseFact it) {
        return Arrays.asList(it.problem(), it.painPoint(), it.improvement(),
                it.priority() == null ? null : it.priority().name(), it.objective());
    }

    private static UseCaseFact fact(ResultSet row, int number) throws SQLException {
        var priority = row.getString("priority");
        return new UseCaseFact(row.getString("problem"), row.getString("pain_point"), row.getString("improvement"),
                priority == null ? null : UseCaseFact.Priority.valueOf(priority), row.getString("objective"));
    }
}
