package io.answerable.training.assignments;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Checks;
import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.PartyDirectory;
import io.answerable.reference.TrainingCatalogue;
import io.answerable.reference.TrainingCatalogue.Certification;
import io.answerable.reference.TrainingCatalogue.Course;
import io.answerable.training.IssuingCertificates;
import io.answerable.training.TrainingAssignmentView;
import io.answerable.training.TrainingCompleted;
import io.answerable.training.TrainingStatus;
import io.answerable.training.assignments.StepsOfTraining.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * People take courses: they begin and complete them themselves, or whoever manages training notes it. What leads to a certificate
 * is completed by the latter alone, because nobody certifies themselves.
 */
@Component
@Transactional
public class TakingCourses {

    private final StepsOfTraining steps;
    private final TrainingCatalogue catalogue;
    private final PartyDirectory parties;
    private final IssuingCertificates certificates;
    private final CurrentActor actor;

    TakingCourses(StepsOfTraining steps, TrainingCatalogue catalogue, PartyDirectory parties,
            IssuingCertificates certificates, CurrentActor actor) {
        this.steps = steps;
        this.catalogue = catalogue;
        this.parties = parties;
        this.certificates = certificates;
        this.actor = actor;
    }

    public Outcome<TrainingAssignmentView> start(ChangeOfTraining asked) {
        return new Checks().text("reason", asked.reason())
                .then(() -> steps.take(asked, Step.of(TrainingStatus.IN_PROGRESS,
                        it -> steps.isTheirOwn(it) || steps.mayManage(it), TrainingFact::started)));
    }

    /** With evidence, unless whoever manages training knows it; issues the certificate to which the course leads. */
    public Outcome<TrainingAssignmentView> complete(CompleteTraining asked) {
        var today = actor.today();
        var on = asked.on() == null ? today : asked.on();
        return new Checks().text("evidence", asked.evidence())
                .text("effect", asked.effect())
                .text("reason", asked.change().reason())
                .refuseIf(on.isAfter(today), () -> Refusal.ValidationFailed.of("This day has yet to come.", "on"))
                .refuseIf(isUnknown(asked, today), () -> Refusal.NotFound.of("external party", "trainer"))
                .then(() -> steps.take(asked.change(), new Step(TrainingStatus.COMPLETED, this::mayComplete,
                        it -> unproven(it, asked), it -> it.completed(on, proof(asked)),
                        it -> Optional.of(completed(it, asked, on)))));
    }

    private boolean isUnknown(CompleteTraining asked, LocalDate today) {
        return asked.trainer() != null && !parties.byId(List.of(asked.trainer()), today).containsKey(asked.trainer());
    }

    private boolean mayComplete(TrainingFact fact) {
        return steps.mayManage(fact) || steps.isTheirOwn(fact) && certification(fact).isEmpty();
    }

    private Optional<Refusal> unproven(TrainingFact fact, CompleteTraining asked) {
        boolean proven = asked.evidence() != null && !asked.evidence().isBlank();
        return proven || steps.mayManage(fact)
                ? Optional.empty()
                : Optional.of(Refusal.ValidationFailed.required("evidence"));
    }

    private static TrainingFact.Proof proof(CompleteTraining asked) {
        return new TrainingFact.Proof(asked.evidence(), asked.effect(), asked.trainer());
    }

    private GovernanceEvent completed(TrainingAssignment assignment, CompleteTraining asked, LocalDate on) {
        var fact = assignment.facts().factOn(actor.today()).orElseThrow();
        certificates.forCompletion(new IssuingCertificates.Completion(assignment.entry().key(), fact.person(),
                fact.course(), fact.system(), on, asked.trainer(), asked.evidence()));
        return new TrainingCompleted(assignment.getId(), fact.person(), fact.course(), fact.system(), on,
                actor.provenance().because(asked.change().reason()));
    }

    /** What it leads to: through a course, or sought elsewhere. */
    private Optional<String> certification(TrainingFact fact) {
        return catalogue.course(fact.course())
                .map(Course::grants)
                .or(() -> catalogue.certification(fact.course()).map(Certification::key));
    }
}
