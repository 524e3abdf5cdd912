package io.answerable.inventory.surveys;

import io.answerable.facts.Chronicle;
import io.answerable.facts.Columns;
import io.answerable.facts.FactStore;
import io.answerable.facts.FactTable;
import io.answerable.inventory.DeclarationStatus;
import io.answerable.inventory.UsageSurveyId;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** All declarations, to be changed. */
@Repository
class Declarations extends KeepingDescribed<Declaration, DeclarationFact> {

    Declarations(FactStore store, Chronicle chronicle) {
        super("Declaration",
                new FactTable.Shape<>("inventory.declaration_fact", "declaration_id",
                        List.of("survey_id", "unit_id", "status", "answered_by", "answered_on", "reason"),
                        Declarations::values, Declarations::fact),
                store, chronicle, Declaration::new);
    }

    private static List<@Nullable Object> values(DeclarationFact fact) {
        var by = fact.answeredBy();
        return Arrays.asList(fact.survey().value(), fact.unit().value(), fact.status().name(),
                by == null ? null : by.value(), fact.answeredOn(), fact.reason());
    }

    static DeclarationFact fact(ResultSet rs, int row) throws SQLException {
        return new DeclarationFact(UsageSurveyId.of(rs.getObject("survey_id", UUID.class)),
                UnitId.of(rs.getObject("unit_id", UUID.class)), DeclarationStatus.valueOf(rs.getString("status")),
                Columns.id(rs, "answered_by", PersonId::of), Columns.day(rs, "answered_on"), rs.getString("reason"));
    }
}
