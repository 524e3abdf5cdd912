package io.answerable.risk.assessments;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Dated;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.risk.AssessmentStatus;
import io.answerable.risk.AssessmentType;
import io.answerable.risk.AssessmentView;
import io.answerable.risk.matters.Place;
import io.answerable.risk.matters.Reaching;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells which acts can follow upon the states of assessments, and what stands in the way of the caller today. */
@Component
@Transactional(readOnly = true)
public class NextActsOfAssessments {

    private final Assessments assessments;
    private final AiSystemRegister systems;
    private final Conductors conductors;
    private final Contents contents;
    private final Reaching reaching;
    private final CurrentActor actor;

    NextActsOfAssessments(Assessments assessments, AiSystemRegister systems, Conductors conductors, Contents contents,
            Reaching reaching, CurrentActor actor) {
        this.assessments = assessments;
        this.systems = systems;
        this.conductors = conductors;
        this.contents = contents;
        this.reaching = reaching;
        this.actor = actor;
    }

    /** An act, by the state that it leads to, and everything that it would be refused for. */
    public record NextAct(AssessmentStatus target, List<Refusal> obstacles) {}

    /** What is known of all assessments that are asked for, read once. */
    private record Known(Set<AssessmentView> assessed, Map<AiSystemId, AiSystemView> systems,
            Function<AssessmentType, String> roles, Map<UUID, List<Dated<SectionFact>>> sections) {

        List<SectionFact> written(AssessmentView assessment, LocalDate day) {
            return sections.getOrDefault(assessment.id().value(), List.of())
                    .stream()
                    .filter(it -> it.covers(day))
                    .map(Dated::fact)
                    .toList();
        }

        Set<PersonId> writers(AssessmentView assessment) {
            return sections.getOrDefault(assessment.id().value(), List.of())
                    .stream()
                    .flatMap(it -> Stream.ofNullable(it.fact().writtenBy()))
                    .collect(toSet());
        }
    }

    /** The acts of each assessment; none for one as it was on another day. */
    public Map<AssessmentView, List<NextAct>> of(Collection<AssessmentView> asked) {
        var today = actor.today();
        var known = new Known(
                new HashSet<>(reaching.within(Permission.ASSESS, asked, it -> new Place(it.system(), null))),
                systems.byId(asked.stream().map(AssessmentView::system).distinct().toList(), today),
                conductors.rolesOn(today), assessments.sectionsOf(asked.stream().map(it -> it.id().value()).toList()));
        return asked.stream()
                .distinct()
                .collect(toMap(it -> it, it -> it.asOf().equals(today) ? acts(it, known, today) : List.of()));
    }

    private List<NextAct> acts(AssessmentView assessment, Known known, LocalDate today) {
        return assessment.status()
                .next()
                .stream()
                .filter(it -> it != AssessmentStatus.SUPERSEDED)
                .sorted()
                .map(it -> new NextAct(it, obstacles(it, assessment, known, today)))
                .toList();
    }

    private List<Refusal> obstacles(AssessmentStatus target, AssessmentView assessment, Known known,
            LocalDate today) {
        return switch (target) {
            case SUBMITTED -> Stream.of(ofConductor(assessment, known), ofContent(assessment, known, today))
                    .flatMap(Optional::stream)
                    .toList();
            case APPROVED, REJECTED -> Stream.of(ofAssessor(assessment, known), ofDecider(assessment, known))
                    .flatMap(Optional::stream)
                    .toList();
            case REQUIRED, IN_PROGRESS, SUPERSEDED -> ofAssessor(assessment, known).stream().toList();
        };
    }

    private static Optional<Refusal> ofAssessor(AssessmentView assessment, Known known) {
        return known.assessed().contains(assessment) ? Optional.empty() : notPermitted();
    }

    /** The conductor, and whoever may assess the system in the role that conducts such assessments. */
    private Optional<Refusal> ofConductor(AssessmentView assessment, Known known) {
        var system = known.systems().get(assessment.system());
        var caller = actor.actor();
        var byRole = system != null && known.assessed().contains(assessment) && caller.holds(
                known.roles().apply(assessment.type()), system.owningUnit().value(), system.id().value());
        return byRole || caller.person().filter(it -> it.equals(assessment.conductor())).isPresent()
                ? Optional.empty()
                : notPermitted();
    }

    private Optional<Refusal> ofContent(AssessmentView assessment, Known known, LocalDate today) {
        if (!contents.isCompleteOnly(assessment.type())) {
            return Optional.empty();
        }
        var written = known.written(assessment, today).stream().map(SectionFact::section).collect(toSet());
        var missing = contents.of(assessment.type()).stream().filter(it -> !written.contains(it)).toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(ConductingAssessments.unwritten(missing));
    }

    /** Only a person decides, and nobody on their own work (K-3). */
    private Optional<Refusal> ofDecider(AssessmentView assessment, Known known) {
        var person = actor.actor().person();
        if (person.isEmpty()) {
            return Optional.of(DecidingAssessments.NO_PERSON);
        }
        var ownWork = Objects.equals(person.get(), assessment.conductor())
                || Objects.equals(person.get(), assessment.submittedBy())
                || known.writers(assessment).contains(person.get());
        return ownWork ? Optional.of(Assessment.ownWork()) : Optional.empty();
    }

    private static Optional<Refusal> notPermitted() {
        return Optional.of(Refusal.NotPermitted.to("change this assessment"));
    }
}
