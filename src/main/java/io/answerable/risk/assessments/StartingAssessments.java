package io.answerable.risk.assessments;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Act;
import io.answerable.facts.Entry;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemView;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal.NotFound;
import io.answerable.kernel.Refusal.NotPermitted;
import io.answerable.kernel.Refusal.ValidationFailed;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonStatus;
import io.answerable.risk.AssessmentStatus;
import io.answerable.risk.AssessmentType;
import io.answerable.risk.AssessmentView;
import io.answerable.risk.assessments.Conductors.Conducting;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody begin with an assessment: one that is required or was rejected, or else a new one. */
@Component
@Transactional
public class StartingAssessments {

    private final OpenedAssessments opened;
    private final Assessments assessments;
    private final AssessmentKeys keys;
    private final Conductors conductors;
    private final PeopleDirectory people;
    private final CurrentActor actor;

    StartingAssessments(OpenedAssessments opened, Assessments assessments, AssessmentKeys keys, Conductors conductors,
            PeopleDirectory people, CurrentActor actor) {
        this.opened = opened;
        this.assessments = assessments;
        this.keys = keys;
        this.conductors = conductors;
        this.people = people;
        this.actor = actor;
    }

    /** @param conductor null: whoever holds the role that conducts such an assessment, else the caller */
    public record StartAssessment(AiSystemId system, AssessmentType type, @Nullable PersonId conductor,
            @Nullable String reason) {}

    public Outcome<AssessmentView> start(StartAssessment asked) {
        return opened.system(asked.system())
                .map(it -> start(asked, it))
                .orElseGet(() -> Outcome.refused(NotFound.of("AI system", "aiSystem")));
    }

    private Outcome<AssessmentView> start(StartAssessment asked, AiSystemView system) {
        if (!opened.mayAssess(system.id())) {
            return Outcome.refused(NotPermitted.to("assess this AI system"));
        }
        assessments.keys().lockStructure();
        return conductor(asked, system).flatMap(it -> started(asked, system, it));
    }

    private Outcome<PersonId> conductor(StartAssessment asked, AiSystemView system) {
        if (asked.conductor() != null) {
            return isPresent(asked.conductor())
                    ? Outcome.done(asked.conductor())
                    : Outcome.refused(NotFound.of("person who works here", "conductor"));
        }
        return conductors.on(actor.today())
                .conductor(new Conducting(system, asked.type()))
                .or(() -> actor.actor().person())
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(ValidationFailed.required("conductor")));
    }

    private boolean isPresent(PersonId person) {
        return Optional.ofNullable(people.byId(List.of(person), actor.today()).get(person))
                .filter(it -> it.status() != PersonStatus.LEFT)
                .isPresent();
    }

    private Outcome<AssessmentView> started(StartAssessment asked, AiSystemView system, PersonId conductor) {
        var today = actor.today();
        var open = assessments.of(system.id(), asked.type())
                .stream()
                .filter(it -> it.facts().factOn(today).filter(fact -> fact.status().isOpen()).isPresent())
                .findFirst();
        if (open.isEmpty()) {
            return Outcome.done(begun(asked, system, conductor));
        }
        var assessment = open.get();
        return OpenedAssessments
                .unless(assessment.refusalOf(AssessmentStatus.IN_PROGRESS, today)
                        .map(it -> it.blaming("type")), assessment)
                .map(it -> {
                    it.start(conductor, today);
                    return opened.saved(it, "STARTED", asked.reason());
                });
    }

    private AssessmentView begun(StartAssessment asked, AiSystemView system, PersonId conductor) {
        var today = actor.today();
        var fact = AssessmentFact.required(system.id(), asked.type()).conductedBy(conductor);
        var assessment = Assessment.begun(Entry.first(keys.next(system, asked.type()), today), today, fact);
        assessments.add(assessment, new Act("STARTED", today, asked.reason()));
        return opened.view(assessment);
    }
}
