package io.answerable.policy.objectives;

import io.answerable.facts.Columns;
import io.answerable.facts.FactTable;
import io.answerable.kernel.PersonId;
import io.answerable.policy.records.Things;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the organisation wants to reach with AI, and who has approved that. */
record ObjectiveFact(String title, String kpi, BigDecimal target, @Nullable LocalDate reachBy, PersonId owner,
        @Nullable PersonId approvedBy, @Nullable LocalDate approvedOn) {

    static final Things.Kind<ObjectiveFact> KIND = new Things.Kind<>("AiObjective", "ao",
            new FactTable.Shape<>("policy.ai_objective_fact",
                    "ai_objective_id",
                    List.of("title", "kpi", "target", "reach_by", "owner", "approved_by", "approved_on"),
                    ObjectiveFact::values, ObjectiveFact::of));

    ObjectiveFact ownedBy(PersonId other) {
        return new ObjectiveFact(title, kpi, target, reachBy, other, approvedBy, approvedOn);
    }

    ObjectiveFact approved(PersonId by, LocalDate on) {
        return new ObjectiveFact(title, kpi, target, reachBy, owner, by, on);
    }

    private static List<@Nullable Object> values(ObjectiveFact it) {
        return Arrays.asList(it.title(), it.kpi(), it.target(), it.reachBy(), it.owner().value(),
                Columns.value(it.approvedBy()), it.approvedOn());
    }

    static ObjectiveFact of(ResultSet row, int number) throws SQLException {
        return new ObjectiveFact(row.getString("title"), row.getString("kpi"), row.getBigDecimal("target"),
                Columns.day(row, "reach_by"), Columns.requiredId(row, "owner", PersonId::of),
                Columns.id(row, "approved_by", PersonId::of), Columns.day(row, "approved_on"));
    }
}
