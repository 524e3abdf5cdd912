package io.answerable.policy.exceptions;

import io.answerable.facts.Columns;
import io.answerable.facts.FactTable;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitId;
import io.answerable.policy.PolicyId;
import io.answerable.policy.records.Things;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A unit that a policy does not bind for a time; it always has a last day (P-4). */
record ExceptionFact(PolicyId policy, UnitId unit, String ground, @Nullable PersonId grantedBy, LocalDate grantedOn,
        LocalDate lastDay, @Nullable String conclusion, @Nullable LocalDate concludedOn) {

    static final Things.Kind<ExceptionFact> KIND = new Things.Kind<>("PolicyException", "px",
            new FactTable.Shape<>("policy.exception_fact",
                    "exception_id", List.of("policy_id", "unit_id", "ground", "granted_by", "granted_on", "last_day",
                            "conclusion", "concluded_on"),
                    ExceptionFact::values, ExceptionFact::of));

    ExceptionFact concluded(String how, LocalDate on) {
        return new ExceptionFact(policy, unit, ground, grantedBy, grantedOn, lastDay, how, on);
    }

    private static List<@Nullable Object> values(ExceptionFact it) {
        return Arrays.asList(it.policy().value(), it.unit().value(), it.ground(), Columns.value(it.grantedBy()),
                it.grantedOn(), it.lastDay(), it.conclusion(), it.concludedOn());
    }

    static ExceptionFact of(ResultSet row, int number) throws SQLException {
        return new ExceptionFact(Columns.requiredId(row, "policy_id", PolicyId::of),
                Columns.requiredId(row, "unit_id", UnitId::of),
                row.getString("ground"), Columns.id(row, "granted_by", PersonId::of),
                row.getObject("granted_on", LocalDate.class), row.getObject("last_day", LocalDate.class),
                row.getString("conclusion"), Columns.day(row, "concluded_on"));
    }
}
