package io.answerable.policy.controls;

import io.answerable.facts.Columns;
import io.answerable.facts.FactTable;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitId;
import io.answerable.policy.records.Things;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of a control inside a process, and of its last check. */
record ControlFact(String title, String process, UnitId unit, PersonId owner, @Nullable Integer everyDays,
        @Nullable LocalDate checkedOn, @Nullable PersonId checkedBy, @Nullable CheckResult result,
        @Nullable String note) {

    static final Things.Kind<ControlFact> KIND = new Things.Kind<>("InternalControl", "ic",
            new FactTable.Shape<>("policy.internal_control_fact",
                    "internal_control_id", List.of("title", "process", "unit_id", "owner", "every_days", "checked_on",
                            "checked_by", "result", "note"),
                    ControlFact::values, ControlFact::of));

    ControlFact ownedBy(PersonId other) {
        return new ControlFact(title, process, unit, other, everyDays, checkedOn, checkedBy, result, note);
    }

    ControlFact checked(LocalDate on, @Nullable PersonId by, CheckResult how, @Nullable String said) {
        return new ControlFact(title, process, unit, owner, everyDays, on, by, how, said);
    }

    private static List<@Nullable Object> values(ControlFact it) {
        return Arrays.asList(it.title(), it.process(), it.unit().value(), it.owner().value(), it.everyDays(),
                it.checkedOn(), Columns.value(it.checkedBy()), Columns.name(it.result()), it.note());
    }

    static ControlFact of(ResultSet row, int number) throws SQLException {
        return new ControlFact(row.getString("title"), row.getString("process"),
                Columns.requiredId(row, "unit_id", UnitId::of),
                Columns.requiredId(row, "owner", PersonId::of), row.getObject("every_days", Integer.class),
                Columns.day(row, "checked_on"), Columns.id(row, "checked_by", PersonId::of),
                Columns.option(row, "result", CheckResult.class), row.getString("note"));
    }
}
