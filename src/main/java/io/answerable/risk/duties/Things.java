package io.answerable.risk.duties;

import io.answerable.risk.AssessmentView;
import io.answerable.risk.IncidentView;
import io.answerable.risk.RiskView;
import io.answerable.risk.TreatmentView;
import io.answerable.signals.spi.Subject;

/** How things of this context are pointed at. */
final class Things {

    private Things() {}

    static Subject risk(RiskView it) {
        return new Subject("risk", "Risk", it.id().value(), it.key(), it.title());
    }

    static Subject treatment(RiskView risk, TreatmentView it) {
        return new Subject("treatment", "Risk", risk.id().value(), risk.key() + "#" + it.number(), it.action());
    }

    static Subject assessment(AssessmentView it) {
        return new Subject("assessment", "Assessment", it.id().value(), it.key(), it.key());
    }

    static Subject incident(IncidentView it) {
        return new Subject("incident", "Incident", it.id().value(), it.key(), it.title());
    }
}
