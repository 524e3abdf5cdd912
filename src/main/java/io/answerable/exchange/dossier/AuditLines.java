package io.answerable.exchange.dossier;

import io.answerable.audit.AuditFacts;
import io.answerable.audit.CorrectiveActionFacts;
import io.answerable.audit.FindingFacts;

/** Writes rows about audits, findings and corrective actions. */
final class AuditLines {

    private AuditLines() {}

    static void audit(Line line, AuditFacts it) {
        line.text("id", it.key())
                .text("title", it.title())
                .choice("kind", it.kind())
                .text("performed_by", it.performedBy())
                .text("lead", it.lead())
                .texts("team", it.team())
                .texts("systems", it.systems())
                .texts("units", it.units())
                .texts("clauses", it.clauses())
                .day("planned", it.planned())
                .choice("status", it.status())
                .day("closed", it.closed());
    }

    static void finding(Line line, FindingFacts it) {
        line.text("id", it.key())
                .choice("source", it.source())
                .text("audit", it.audit())
                .text("incident", it.incident())
                .text("system", it.system())
                .choice("grade", it.grade())
                .text("criterion", it.criterion())
                .text("statement", it.statement())
                .day("issued", it.issued())
                .choice("status", it.status());
    }

    static void action(Line line, CorrectiveActionFacts it) {
        line.text("id", it.key())
                .text("finding", it.finding())
                .text("title", it.title())
                .text("owner", it.owner())
                .day("due", it.due())
                .choice("status", it.status())
                .day("implemented", it.implemented())
                .nested("verification", it.verification(), AuditLines::verification)
                .text("raci_row", it.raciRow())
                .text("successor", it.successor());
    }

    private static void verification(Line line, CorrectiveActionFacts.Verification it) {
        line.choice("result", it.result()).text("by", it.by()).day("date", it.date());
    }
}
