package io.answerable.risk.assessments;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Act;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.ClassificationDirectory;
import io.answerable.inventory.ClassificationId;
import io.answerable.inventory.ClassificationTimeline;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.risk.AssessmentView;
import io.answerable.risk.matters.Place;
import io.answerable.risk.matters.Reaching;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every change of an assessment has in common: it is opened for whoever may change it, and kept. */
@Component
class OpenedAssessments {

    private final Assessments assessments;
    private final AiSystemRegister register;
    private final ClassificationDirectory classifications;
    private final Conductors conductors;
    private final Reaching reaching;
    private final CurrentActor actor;

    OpenedAssessments(Assessments assessments, AiSystemRegister register,
            ClassificationDirectory classifications, Conductors conductors, Reaching reaching, CurrentActor actor) {
        this.assessments = assessments;
        this.register = register;
        this.classifications = classifications;
        this.conductors = conductors;
        this.reaching = reaching;
        this.actor = actor;
    }

    /** Opens an assessment for whoever may assess its system. */
    Outcome<Assessment> forAssessors(ChangeOfAssessment asked) {
        return open(asked, it -> mayAssess(it.system()));
    }

    /** Opens an assessment for its conductor, and for whoever may assess its system in the role that conducts such ones. */
    Outcome<Assessment> forConductor(ChangeOfAssessment asked) {
        return open(asked, it -> isConductor(it) || mayAssess(it.system()) && mayConduct(it));
    }

    private Outcome<Assessment> open(ChangeOfAssessment asked, Predicate<AssessmentFact> mayChange) {
        var today = actor.today();
        return assessments.open("assessment", asked.assessment().value(), asked.expectedVersion(),
                it -> it.facts().factOn(today).filter(mayChange).isPresent());
    }

    boolean mayAssess(AiSystemId system) {
        return reaching.may(Permission.ASSESS, new Place(system, null));
    }

    /** Deputies act in the role of whom they stand for. */
    private boolean mayConduct(AssessmentFact fact) {
        return system(fact.system()).filter(it -> actor.actor()
                .holds(conductors.roleOf(fact.type(), today()), it.owningUnit().value(), it.id().value())).isPresent();
    }

    /** The classification of today, for an approval to rest on. */
    Optional<ClassificationId> classification(AiSystemId system) {
        return timeline(system).flatMap(it -> it.inForceOn(today()));
    }

    private Optional<ClassificationTimeline> timeline(AiSystemId system) {
        return Optional.ofNullable(classifications.timelinesOf(List.of(system)).get(system));
    }

    Optional<PersonId> caller() {
        return actor.actor().person();
    }

    private boolean isConductor(AssessmentFact fact) {
        return caller().filter(fact::isConductedBy).isPresent();
    }

    Optional<AiSystemView> system(AiSystemId system) {
        return Optional.ofNullable(register.byId(List.of(system), actor.today()).get(system));
    }

    LocalDate today() {
        return actor.today();
    }

    /** Keeps what has changed, if anything has. */
    AssessmentView saved(Assessment assessment, String act, @Nullable String reason) {
        if (!assessment.alterations().isEmpty()) {
            assessments.save(assessment, new Act(act, today(), reason));
        }
        return view(assessment);
    }

    AssessmentView view(Assessment assessment) {
        var version = assessments.keys().entriesOf(List.of(assessment.entry().id())).getFirst().version();
        return AssessmentRow.of(assessment, version, today())
                .view(timeline(assessment.now(today()).system()).orElse(null), today());
    }

    static <T> Outcome<T> unless(Optional<Refusal> refusal, T otherwise) {
        return refusal.map(it -> Outcome.<T>refused(it)).orElseGet(() -> Outcome.done(otherwise));
    }
}
