package io.answerable.audit.gaps;

import io.answerable.audit.GapAssessmentId;
import io.answerable.kernel.PersonId;
import io.answerable.reference.RiskLevel;
import io.answerable.risk.RiskId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is true of an item of the remediation plan during some days. */
record RemediationFact(Source source, List<RiskId> risks, RiskLevel priority, Work work) {

    RemediationFact {
        risks = List.copyOf(risks);
    }

    /** What it is about, and the gap that it comes from, if it comes from one. */
    record Source(String title, @Nullable GapAssessmentId assessment, @Nullable String item) {}

    /**
     * Who puts it right, with what, and how far that has come.
     *
     * @param settled whether it is done only because nothing called for it any more, and nobody has said so
     */
    record Work(@Nullable PersonId owner, @Nullable String resources, @Nullable LocalDate due,
            RemediationState state, boolean settled) {

        static Work open(@Nullable PersonId owner, @Nullable String resources, @Nullable LocalDate due) {
            return new Work(owner, resources, due, RemediationState.OPEN, false);
        }
    }

    RemediationFact with(Work changed) {
        return new RemediationFact(source, risks, priority, changed);
    }

    /** Nothing calls for it any more. */
    RemediationFact settled() {
        return with(new Work(work.owner(), work.resources(), work.due(), RemediationState.DONE, true));
    }

    boolean isOpen() {
        return work.state() != RemediationState.DONE;
    }

    /**
     * The same plan after another look at its sources: what people have decided about the work stays. What is still wrong
     * according to a later assessment has not been put right, and what had calmed down by itself may come back.
     *
     * @param present whether somebody works here; nobody else keeps the work
     */
    RemediationFact refreshed(RemediationFact found, Predicate<PersonId> present) {
        var reopened = !isOpen() && (work.settled() || !found.source().equals(source));
        var kept = work.owner() != null && (present.test(work.owner()) || !isOpen() && !reopened);
        var owner = kept ? work.owner() : found.work().owner();
        var resources = work.resources() == null ? found.work().resources() : work.resources();
        return found.with(reopened
                ? Work.open(owner, resources, found.work().due())
                : new Work(owner, resources, work.due(), work.state(), work.settled()));
    }
}
