package io.answerable.inventory.validation;

import io.answerable.facts.Alterations;
import io.answerable.facts.Columns;
import io.answerable.facts.FactStore;
import io.answerable.facts.FactTable;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.records.FactsOfSystems;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.ExternalPartyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether systems do what they should, on any day. */
@Component
@Transactional(readOnly = true)
public class Validations {

    private final FactsOfSystems<ValidationFact> facts;

    Validations(FactStore store) {
        facts = new FactsOfSystems<>(store.of(new FactTable.Shape<>("inventory.validation", "system",
                List.of("result", "decided_on", "decided_by", "evaluator", "explanation", "evidence"),
                Validations::values, Validations::fact)), it -> "validation", Alterations::between);
    }

    FactsOfSystems<ValidationFact> facts() {
        return facts;
    }

    /** Missing where none is recorded. */
    public Map<AiSystemId, ValidationView> of(Collection<AiSystemId> systems, LocalDate asOf) {
        var found = new HashMap<AiSystemId, ValidationView>();
        facts.on(systems, asOf)
                .forEach((system, all) -> all.forEach(it -> found.put(system, ValidationView.of(system, it, asOf))));
        return found;
    }

    private static List<@Nullable Object> values(ValidationFact it) {
        var evaluator = it.evaluator();
        return Arrays.asList(it.result().name(), it.decidedOn(), Columns.value(it.by()),
                evaluator == null ? null : evaluator.value(), it.explanation(), it.evidence());
    }

    private static ValidationFact fact(ResultSet row, int number) throws SQLException {
        var evaluator = row.getObject("evaluator", UUID.class);
        return new ValidationFact(ValidationFact.Result.valueOf(row.getString("result")),
                Columns.day(row, "decided_on"), Columns.id(row, "decided_by", PersonId::of),
                evaluator == null ? null : ExternalPartyId.of(evaluator), row.getString("explanation"),
                row.getString("evidence"));
    }
}
