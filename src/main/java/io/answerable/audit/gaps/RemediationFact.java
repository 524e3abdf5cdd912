package io.answerable.audit.gaps;

import io.answerable.audit.GapAssessmentId;
import io.answerable.kernel.PersonId;
import io.answerable.reference.RiskLevel;
import io.answerable.risk.RiskId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is true of an item of the remediation plan during some days. */
record RemediationFact(Source source, List<RiskId> risks, RiskLevel priority, Work work) {

    RemediationFact {
        risks = List.copyOf(risks);
    }

    /** What it is about, and the gap that it comes from, if it comes from one. */
    record Source(String title, @Nullable GapAssessmentId assessment, @Nullable String item) {}

    /** Who puts it right, with what, and how far that has come. */
    record Work(@Nullable PersonId owner, @Nullable String resources, @Nullable LocalDate due,
            RemediationState state) {}

    RemediationFact with(Work changed) {
        return new RemediationFact(source, risks, priority, changed);
    }

    RemediationFact in(RemediationState state) {
        return with(new Work(work.owner(), work.resources(), work.due(), state));
    }

    boolean isOpen() {
        return work.state() != RemediationState.DONE;
    }

    /**
     * The same plan after another look at its sources: what people have decided about the work stays. What is still wrong
     * according to a later assessment has not been put right.
     */
    RemediationFact refreshed(RemediationFact found) {
        var reopened = !isOpen() && !found.source().equals(source);
        var known = reopened ? in(RemediationState.OPEN).work() : work;
        var owner = known.owner() == null ? found.work().owner() : known.owner();
        var resources = known.resources() == null ? found.work().resources() : known.resources();
        return found.with(new Work(owner, resources, known.due(), known.state()));
    }
}
