package io.answerable.exchange.dossier;

import io.answerable.inventory.SystemRecords;
import io.answerable.inventory.SystemRecords.Advice;
import io.answerable.inventory.SystemRecords.Closure;
import io.answerable.inventory.SystemRecords.Handover;
import io.answerable.inventory.SystemRecords.Kpi;
import io.answerable.inventory.SystemRecords.Validation;

/** Reads what the row of a system says beside the register: preparation, tests, handover, monitoring, closure. */
final class SystemRecordRows {

    static final String NO_HANDOVER = "NONE";
    static final String HIGHER = "HIGHER";

    private SystemRecordRows() {}

    static SystemRecords records(Row row) {
        return new SystemRecords(row.optionalText("objective"), row.nested("kpi", SystemRecordRows::kpi),
                row.optionalDay("monitoring_plan"), row.optionalDay("contingency_plan"),
                row.nested("validation", SystemRecordRows::validation), row.flag("knowledge_transferred"),
                row.nested("handover", SystemRecordRows::handover), row.flag("end_users_involved"),
                row.optionalDay("landscape_review"), row.rows("advice", SystemRecordRows::advice),
                row.nested("closure", SystemRecordRows::closure));
    }

    private static Kpi kpi(Row row) {
        row.nameIf("better", HIGHER);
        return new Kpi(row.text("name"), row.text("kind"), row.optionalText("better"), row.decimal("target"),
                row.decimal("actual"), row.texts("agreed_by"));
    }

    private static Validation validation(Row row) {
        return new Validation(row.text("result"), row.optionalDay("date"), row.optionalText("by"));
    }

    private static Handover handover(Row row) {
        row.nameIf("status", NO_HANDOVER);
        return new Handover(row.text("status"), row.optionalDay("date"));
    }

    private static Advice advice(Row row) {
        return new Advice(row.text("specialist"), row.optionalDay("date"), row.prose("text"));
    }

    private static Closure closure(Row row) {
        return new Closure(row.optionalText("overseer"), row.flagsBeside("overseer"));
    }
}
