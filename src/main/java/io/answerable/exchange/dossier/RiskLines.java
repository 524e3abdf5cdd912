package io.answerable.exchange.dossier;

import io.answerable.risk.AssessmentFacts;
import io.answerable.risk.ConcernFacts;
import io.answerable.risk.IncidentFacts;
import io.answerable.risk.RiskFacts;
import io.answerable.risk.RiskKind;

/** Writes rows about risks, assessments, incidents and concerns. */
final class RiskLines {

    private RiskLines() {}

    static void risk(Line line, RiskFacts it) {
        line.text("id", it.key())
                .text("title", it.title())
                .choiceUnless("kind", it.kind(), RiskKind.THREAT)
                .choice("dimension", it.dimension())
                .text("mit", it.mit())
                .text("system", it.system())
                .text("unit", it.unit())
                .texts("affected_domains", it.affectedDomains())
                .text("owner", it.owner());
        var inherent = it.inherent();
        if (inherent != null) {
            rating(line, inherent);
        }
        line.nested("residual", it.residual(), RiskLines::rating)
                .choice("status", it.status())
                .text("treatment", it.treatment())
                .day("raised", it.raised())
                .day("review_due", it.reviewDue())
                .text("accepted_by", it.acceptedBy())
                .day("accepted_on", it.acceptedOn())
                .day("accepted_until", it.acceptedUntil());
    }

    private static void rating(Line line, RiskFacts.Rating it) {
        line.number("likelihood", it.likelihood()).number("impact", it.impact());
    }

    static void assessment(Line line, AssessmentFacts it) {
        line.text("id", it.key())
                .text("system", it.system())
                .choice("type", it.type())
                .choice("status", it.status())
                .text("conducted_by", it.conductedBy())
                .text("approved_by", it.approvedBy())
                .day("approved", it.approvedOn())
                .day("valid_until", it.validUntil())
                .text("result", it.result());
    }

    static void incident(Line line, IncidentFacts it) {
        line.text("id", it.key())
                .text("title", it.title())
                .text("system", it.system())
                .day("date", it.date())
                .choice("severity", it.severity())
                .choice("status", it.status())
                .rows("deadlines", it.deadlines(), RiskLines::deadline)
                .text("lesson", it.lesson());
    }

    private static void deadline(Line line, IncidentFacts.Deadline it) {
        line.choice("kind", it.kind()).day("due", it.due()).day("done", it.done());
    }

    static void concern(Line line, ConcernFacts it) {
        line.text("id", it.key())
                .text("subject", it.subject())
                .text("system", it.system())
                .day("received", it.received())
                .isTrue("confidential", it.confidential())
                .choice("status", it.status());
    }
}
