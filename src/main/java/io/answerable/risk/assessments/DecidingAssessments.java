package io.answerable.risk.assessments;

import static java.util.Objects.requireNonNull;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Checks;
import io.answerable.facts.RefusedActs;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.kernel.Refusal.NotPermitted;
import io.answerable.kernel.Refusal.ValidationFailed;
import io.answerable.risk.AssessmentApproved;
import io.answerable.risk.AssessmentRejected;
import io.answerable.risk.AssessmentStatus;
import io.answerable.risk.AssessmentView;
import io.answerable.risk.assessments.AssessmentFact.Approval;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody who has not worked on it approve an assessment for a time, or send it back (K-3, K-4). */
@Component
@Transactional
public class DecidingAssessments {

    static final Refusal NO_PERSON = NotPermitted.to("decide on an assessment without being a person");

    private final OpenedAssessments opened;
    private final Assessments assessments;
    private final RefusedActs refused;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    DecidingAssessments(OpenedAssessments opened, Assessments assessments, RefusedActs refused, CurrentActor actor,
            ApplicationEventPublisher events) {
        this.opened = opened;
        this.assessments = assessments;
        this.refused = refused;
        this.actor = actor;
        this.events = events;
    }

    /**
     * The approval rests on the classification of today; what was approved before for the same purpose is superseded. One
     * approval after another, so that two do not stand side by side because neither saw the other. The database does not
     * forbid two: a dossier may tell of them, and facts that break a rule are kept and flagged.
     */
    public Outcome<AssessmentView> approve(ChangeOfAssessment asked, LocalDate validUntil) {
        assessments.keys().lockStructure();
        return decided(asked, AssessmentStatus.APPROVED, (it, by) -> new Checks()
                .refuseIf(validUntil.isBefore(actor.today()),
                        () -> ValidationFailed.of("The last day lies in the past.", "validUntil"))
                .then(() -> Outcome.done(approved(asked, it, by, validUntil))));
    }

    /** Sends it back to its conductor. */
    public Outcome<AssessmentView> reject(ChangeOfAssessment asked) {
        return decided(asked, AssessmentStatus.REJECTED, (it, by) -> new Checks()
                .required("reason", asked.reason())
                .then(() -> Outcome.done(rejected(asked, it))));
    }

    /** What a person decides about an assessment. */
    private interface Decision {

        Outcome<AssessmentView> on(Assessment assessment, PersonId by);
    }

    private Outcome<AssessmentView> decided(ChangeOfAssessment asked, AssessmentStatus wanted, Decision decision) {
        var today = actor.today();
        var person = actor.actor().person();
        return opened.forAssessors(asked)
                .flatMap(it -> OpenedAssessments.unless(it.refusalOf(wanted, today), it))
                .flatMap(it -> person.map(by -> it.refusalOf(by, today)
                        .map(refusal -> ownWork(asked, it, refusal))
                        .orElseGet(() -> decision.on(it, by)))
                        .orElseGet(() -> Outcome.refused(NO_PERSON)));
    }

    /** The ledger keeps that somebody tried, as of every rule that keeps duties apart. */
    private Outcome<AssessmentView> ownWork(ChangeOfAssessment asked, Assessment assessment, Refusal refusal) {
        refused.record("Assessment", assessment.entry(), Assessment.OWN_WORK, actor.today(), asked.reason());
        return Outcome.refused(refusal);
    }

    private AssessmentView approved(ChangeOfAssessment asked, Assessment assessment, PersonId by, LocalDate until) {
        var today = actor.today();
        var fact = assessment.now(today);
        supersede(assessment, fact, today, asked.reason());
        assessment.approve(new Approval(by, today, until, opened.classification(fact.system()).orElse(null)),
                today);
        var view = opened.saved(assessment, "APPROVED", asked.reason());
        events.publishEvent(new AssessmentApproved(view.id(), view.system(), view.type(), by, until,
                actor.provenance().because(asked.reason())));
        return view;
    }

    private void supersede(Assessment assessment, AssessmentFact fact, LocalDate today, @Nullable String reason) {
        assessments.of(fact.system(), fact.type())
                .stream()
                .filter(it -> !it.getId().equals(assessment.getId()))
                .filter(it -> it.facts().factOn(today).filter(DecidingAssessments::isApproved).isPresent())
                .forEach(it -> {
                    it.supersede(today);
                    opened.saved(it, "SUPERSEDED", reason);
                });
    }

    private static boolean isApproved(AssessmentFact fact) {
        return fact.status() == AssessmentStatus.APPROVED;
    }

    private AssessmentView rejected(ChangeOfAssessment asked, Assessment assessment) {
        var because = requireNonNull(asked.reason());
        assessment.reject(because, actor.today());
        var view = opened.saved(assessment, "REJECTED", because);
        events.publishEvent(new AssessmentRejected(view.id(), view.system(), view.type(),
                actor.provenance().because(asked.reason())));
        return view;
    }
}
