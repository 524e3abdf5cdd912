package io.answerable.exchange.dossier;

import io.answerable.audit.ActionState;
import io.answerable.audit.AuditFacts;
import io.answerable.audit.AuditKind;
import io.answerable.audit.AuditState;
import io.answerable.audit.CorrectiveActionFacts;
import io.answerable.audit.FindingFacts;
import io.answerable.audit.FindingGrade;
import io.answerable.audit.FindingSource;
import io.answerable.audit.FindingState;
import io.answerable.audit.VerificationResult;
import java.util.Objects;

/** Reads rows about audits, findings and corrective actions. */
final class AuditRows {

    private AuditRows() {}

    static AuditFacts audit(Row row) {
        return new AuditFacts(row.text("id"), row.text("title"),
                row.choice("kind", AuditKind.class, AuditKind.INTERNAL), row.optionalText("performed_by"),
                row.optionalText("lead"), row.texts("team"), row.texts("systems"), row.texts("units"),
                row.texts("clauses"), row.optionalDay("planned"),
                row.choice("status", AuditState.class, AuditState.PLANNED), row.optionalDay("closed"));
    }

    static FindingFacts finding(Row row) {
        return new FindingFacts(row.text("id"),
                row.choice("source", FindingSource.class, FindingSource.AUDIT), row.optionalText("audit"),
                row.optionalText("incident"), row.optionalText("system"),
                row.optionalChoice("grade", FindingGrade.class), row.optionalText("criterion"),
                Objects.requireNonNullElse(row.prose("statement"), ""), row.optionalDay("issued"),
                row.choice("status", FindingState.class, FindingState.OPEN));
    }

    static CorrectiveActionFacts action(Row row) {
        return new CorrectiveActionFacts(row.text("id"), row.text("finding"), row.text("title"), row.text("owner"),
                row.day("due", Row.NO_DAY), row.choice("status", ActionState.class, ActionState.PROPOSED),
                row.optionalDay("implemented"), row.nested("verification", AuditRows::verification),
                row.optionalText("raci_row"), row.optionalText("successor"));
    }

    private static CorrectiveActionFacts.Verification verification(Row row) {
        return new CorrectiveActionFacts.Verification(
                row.choice("result", VerificationResult.class, VerificationResult.EFFECTIVE), row.text("by"),
                row.day("date", Row.NO_DAY));
    }
}
