package io.answerable.risk.assessments;

import io.answerable.access.ActingAs;
import io.answerable.access.CurrentActor;
import io.answerable.facts.Act;
import io.answerable.facts.Entry;
import io.answerable.inventory.AiSystemClassified;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemView;
import io.answerable.risk.AssessmentDirectory;
import io.answerable.risk.AssessmentRequired;
import io.answerable.risk.AssessmentType;
import io.answerable.risk.AssessmentView;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Asks for the assessments that a system needs once it is classified, also for those whose approval the classification
 * has made stale (P2, step 3). Hearing of it again changes nothing: what is asked for already is not asked for twice.
 */
@Component
class RequiringAssessments {

    private final ActingAs actingAs;
    private final OpenedAssessments opened;
    private final Assessments assessments;
    private final AssessmentDirectory directory;
    private final AssessmentKeys keys;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    RequiringAssessments(ActingAs actingAs, OpenedAssessments opened, Assessments assessments,
            AssessmentDirectory directory, AssessmentKeys keys, CurrentActor actor, ApplicationEventPublisher events) {
        this.actingAs = actingAs;
        this.opened = opened;
        this.assessments = assessments;
        this.directory = directory;
        this.keys = keys;
        this.actor = actor;
        this.events = events;
    }

    @ApplicationModuleListener(id = "risk.requiring-assessments")
    void on(AiSystemClassified event) {
        actingAs.continuing(event.provenance(), () -> require(event.system(), event.provenance().reason()));
    }

    /** Asks for whatever the system needs and nothing meets. */
    void require(AiSystemId id, @Nullable String reason) {
        assessments.keys().lockStructure();
        opened.system(id).ifPresent(system -> {
            var known = directory.ofSystems(List.of(id), system.asOf()).getOrDefault(id, List.of());
            directory.required(List.of(system))
                    .getOrDefault(id, List.of())
                    .stream()
                    .filter(it -> !it.isMet() && !isAskedFor(it.type(), known))
                    .forEach(it -> require(system, it.type(), reason));
        });
    }

    /** Asks for an assessment of this type although an approval may hold, unless somebody has to work on one anyway. */
    void requireAnew(AiSystemView system, AssessmentType type, String reason) {
        assessments.keys().lockStructure();
        var known = directory.ofSystems(List.of(system.id()), system.asOf()).getOrDefault(system.id(), List.of());
        if (!isAskedFor(type, known)) {
            require(system, type, reason);
        }
    }

    private static boolean isAskedFor(AssessmentType type, List<AssessmentView> known) {
        return known.stream().anyMatch(it -> it.type() == type && it.status().isOpen());
    }

    private void require(AiSystemView system, AssessmentType type, @Nullable String reason) {
        var today = actor.today();
        var assessment = Assessment.begun(Entry.first(keys.next(system, type), today), today,
                AssessmentFact.required(system.id(), type));
        assessments.add(assessment, new Act("REQUIRED", today, reason));
        events.publishEvent(new AssessmentRequired(assessment.getId(), system.id(), type,
                actor.provenance().because(reason)));
    }
}
