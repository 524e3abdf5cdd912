package io.answerable.exchange.dossier;

import io.answerable.risk.ConcernFacts;
import io.answerable.risk.ConcernState;
import io.answerable.risk.DeadlineKind;
import io.answerable.risk.IncidentFacts;
import io.answerable.risk.IncidentSeverity;
import io.answerable.risk.IncidentState;

/** Reads rows about incidents and concerns. */
final class IncidentRows {

    private IncidentRows() {}

    static IncidentFacts incident(Row row) {
        return new IncidentFacts(row.text("id"), row.text("title"), row.optionalText("system"),
                row.day("date", Row.NO_DAY), row.choice("severity", IncidentSeverity.class, IncidentSeverity.MINOR),
                row.choice("status", IncidentState.class, IncidentState.REPORTED),
                row.rows("deadlines", IncidentRows::deadline), row.prose("lesson"));
    }

    private static IncidentFacts.Deadline deadline(Row row) {
        return new IncidentFacts.Deadline(row.choice("kind", DeadlineKind.class, DeadlineKind.INTERNAL_REPORT),
                row.day("due", Row.NO_DAY), row.optionalDay("done"));
    }

    static ConcernFacts concern(Row row) {
        return new ConcernFacts(row.text("id"), row.text("subject"), row.optionalText("system"),
                row.day("received", Row.NO_DAY), row.isTrue("confidential"),
                row.choice("status", ConcernState.class, ConcernState.RECEIVED));
    }
}
