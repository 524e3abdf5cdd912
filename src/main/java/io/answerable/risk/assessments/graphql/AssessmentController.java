package io.answerable.risk.assessments.graphql;

import static java.util.stream.Collectors.groupingBy;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.graphql.PerDay;
import io.answerable.graphql.Reference;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.ClassificationTimeline;
import io.answerable.inventory.RiskCategory;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.risk.AssessmentDirectory;
import io.answerable.risk.AssessmentFilter;
import io.answerable.risk.AssessmentId;
import io.answerable.risk.AssessmentSectionView;
import io.answerable.risk.AssessmentView;
import io.answerable.risk.RequiredAssessmentView;
import io.answerable.risk.assessments.Conductors;
import io.answerable.risk.assessments.Conductors.Conducting;
import io.answerable.risk.assessments.Conductors.Proposals;
import io.answerable.risk.assessments.VisibleAssessments;
import io.answerable.risk.matters.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers which assessments there are, which a system needs, and who conducts them. */
@Controller
class AssessmentController {

    private final VisibleAssessments visible;
    private final AssessmentDirectory directory;
    private final Conductors conductors;
    private final AiSystemRegister systems;
    private final PeopleDirectory people;
    private final CurrentActor actor;

    AssessmentController(VisibleAssessments visible, AssessmentDirectory directory, Conductors conductors,
            AiSystemRegister systems, PeopleDirectory people, CurrentActor actor) {
        this.visible = visible;
        this.directory = directory;
        this.conductors = conductors;
        this.systems = systems;
        this.people = people;
        this.actor = actor;
    }

    @QueryMapping
    Optional<AssessmentView> assessment(@Argument Reference by, @Argument @Nullable LocalDate asOf) {
        return by
                .resolve("Assessment", key -> Named.first(directory.idsOf(List.of(key)), AssessmentId::value), "by",
                        "id")
                .map(AssessmentId::of)
                .flatMap(it -> Optional.ofNullable(visible.byId(List.of(it), day(asOf)).get(it)));
    }

    @QueryMapping
    Page<AssessmentView> assessments(@Argument @Nullable AssessmentFilter filter, @Argument @Nullable LocalDate asOf,
            Paging paging) {
        return directory.page(filter, day(asOf), paging);
    }

    @BatchMapping(typeName = "AiSystem", field = "assessments")
    Map<AiSystemView, List<AssessmentView>> ofSystems(List<AiSystemView> systems) {
        return visible.ofSystems(systems);
    }

    @BatchMapping(typeName = "AiSystem")
    Map<AiSystemView, List<RequiredAssessmentView>> requiredAssessments(List<AiSystemView> systems) {
        return visible.required(systems);
    }

    /** The classification that an approval rests on, as clients know it. */
    record Basis(RiskCategory category, @Nullable LocalDate validFrom) {

        static Basis of(ClassificationTimeline.Period it) {
            return new Basis(it.category(), LocalDate.MIN.equals(it.from()) ? null : it.from());
        }
    }

    @SchemaMapping(typeName = "Assessment")
    @Nullable
    Basis basis(AssessmentView assessment) {
        var basis = assessment.basis();
        return basis == null ? null : Basis.of(basis);
    }

    @BatchMapping(typeName = "Assessment")
    Map<AssessmentView, AiSystemView> aiSystem(List<AssessmentView> assessments) {
        return PerDay.one(assessments, AssessmentView::asOf, AssessmentView::system, systems::byId);
    }

    @BatchMapping(typeName = "Assessment")
    Map<AssessmentView, PersonView> conductor(List<AssessmentView> assessments) {
        return PerDay.one(assessments, AssessmentView::asOf, AssessmentView::conductor, people::byId);
    }

    @BatchMapping(typeName = "Assessment")
    Map<AssessmentView, PersonView> submittedBy(List<AssessmentView> assessments) {
        return PerDay.one(assessments, AssessmentView::asOf, AssessmentView::submittedBy, people::byId);
    }

    @BatchMapping(typeName = "Assessment")
    Map<AssessmentView, PersonView> approver(List<AssessmentView> assessments) {
        return PerDay.one(assessments, AssessmentView::asOf, AssessmentView::approver, people::byId);
    }

    @BatchMapping(typeName = "Assessment")
    Map<AssessmentView, List<AssessmentSectionView>> sections(List<AssessmentView> assessments) {
        var sections = directory.sections(assessments);
        return assessments.stream()
                .distinct()
                .collect(Collectors.toMap(it -> it, it -> sections.getOrDefault(it.id(), List.of())));
    }

    @BatchMapping(typeName = "AssessmentNeed")
    Map<RequiredAssessmentView, PersonView> proposedConductor(List<RequiredAssessmentView> required) {
        return proposed(required, Proposals::conductor);
    }

    @BatchMapping(typeName = "AssessmentNeed")
    Map<RequiredAssessmentView, PersonView> adviser(List<RequiredAssessmentView> required) {
        return proposed(required, Proposals::adviser);
    }

    /** Whom the proposals of a day name. */
    private interface Choice {

        Optional<PersonId> from(Proposals proposals, Conducting asked);
    }

    private Map<RequiredAssessmentView, PersonView> proposed(List<RequiredAssessmentView> required, Choice choice) {
        var proposed = new HashMap<RequiredAssessmentView, PersonId>();
        required.stream().collect(groupingBy(RequiredAssessmentView::asOf)).forEach((day, ofThatDay) -> {
            var proposals = conductors.on(day);
            var known = systems.byId(ofThatDay.stream().map(RequiredAssessmentView::system).distinct().toList(), day);
            ofThatDay.forEach(it -> Optional.ofNullable(known.get(it.system()))
                    .flatMap(system -> choice.from(proposals, new Conducting(system, it.type())))
                    .ifPresent(person -> proposed.put(it, person)));
        });
        return PerDay.one(required, RequiredAssessmentView::asOf, proposed::get, people::byId);
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? actor.today() : asOf;
    }
}
