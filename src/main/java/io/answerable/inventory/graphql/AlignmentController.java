package io.answerable.inventory.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.PerDay;
import io.answerable.graphql.Reference;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.ChangeOfSystem;
import io.answerable.inventory.alignment.AlignmentView;
import io.answerable.inventory.alignment.EngagementsOfSystems;
import io.answerable.inventory.alignment.ServedObjectives;
import io.answerable.inventory.alignment.ServingObjectives;
import io.answerable.inventory.register.Visibility;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.EngagementDirectory;
import io.answerable.organisation.EngagementId;
import io.answerable.organisation.ObjectiveDirectory;
import io.answerable.organisation.StakeholderEngagementView;
import io.answerable.organisation.ObjectiveState;
import io.answerable.organisation.StrategicObjectiveId;
import io.answerable.organisation.StrategicObjectiveView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Which objectives systems serve, for whoever may read the use case that names them, and which meetings were about them. */
@Controller
class AlignmentController {

    private final CurrentActor actor;
    private final ServedObjectives served;
    private final ServingObjectives serving;
    private final EngagementsOfSystems related;
    private final ObjectiveDirectory objectives;
    private final EngagementDirectory engagements;
    private final KnownThings known;
    private final Visibility visibility;

    AlignmentController(CurrentActor actor, ServedObjectives served, ServingObjectives serving,
            EngagementsOfSystems related, ObjectiveDirectory objectives, EngagementDirectory engagements,
            KnownThings known, Visibility visibility) {
        this.actor = actor;
        this.served = served;
        this.serving = serving;
        this.related = related;
        this.objectives = objectives;
        this.engagements = engagements;
        this.known = known;
        this.visibility = visibility;
    }

    record ServeInput(Reference aiSystem, int expectedVersion, @Nullable Reference objective,
            @Nullable String reason) {}

    record RelateInput(Reference aiSystem, Reference engagement, @Nullable String reason) {}

    @QueryMapping
    AlignmentView alignment(@Argument @Nullable LocalDate asOf) {
        actor.require(Permission.READ_GOVERNANCE);
        return served.alignment(asOf == null ? actor.today() : asOf);
    }

    @MutationMapping
    SystemPayload serveObjective(@Argument ServeInput input) {
        return SystemPayload.of(known.changed(input.aiSystem())
                .flatMap(system -> objectiveKey(input.objective())
                        .flatMap(objective -> serving.serve(
                                new ChangeOfSystem(system, input.expectedVersion(), input.reason()),
                                objective.orElse(null)))));
    }

    @MutationMapping
    SystemPayload relateEngagement(@Argument RelateInput input) {
        return SystemPayload.of(known.changed(input.aiSystem())
                .flatMap(system -> engagement(input.engagement()).flatMap(engagement -> related
                        .relate(ChangeOfSystem.adding(system, input.reason()), engagement))));
    }

    private Outcome<Optional<String>> objectiveKey(@Nullable Reference reference) {
        if (reference == null) {
            return Outcome.done(Optional.empty());
        }
        var id = reference
                .resolve("StrategicObjective", key -> Optional.ofNullable(objectives.idsOf(List.of(key)).get(key))
                        .map(StrategicObjectiveId::value), "input", "objective", "id")
                .map(StrategicObjectiveId::of);
        var today = actor.today();
        return id.flatMap(it -> Optional.ofNullable(objectives.byId(List.of(it), today).get(it)))
                .filter(it -> it.state() == ObjectiveState.ACTIVE)
                .map(it -> Outcome.done(Optional.of(it.key())))
                .orElseGet(() -> Outcome.refused(Refusal.NotFound.of("strategic objective", "objective")));
    }

    private Outcome<EngagementId> engagement(Reference reference) {
        var id = reference.resolve("StakeholderEngagement", key -> Optional
                .ofNullable(engagements.idsOf(List.of(key)).get(key))
                .map(EngagementId::value), "input", "engagement", "id").map(EngagementId::of);
        return id.filter(it -> engagements.byId(List.of(it), actor.today()).containsKey(it))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.NotFound.of("engagement", "engagement")));
    }

    @BatchMapping(typeName = "AiSystem")
    Map<AiSystemView, StrategicObjectiveView> objective(List<AiSystemView> systems) {
        return VisibleSystems.of(systems, visibility).some(served::of);
    }

    @BatchMapping(typeName = "StrategicObjective")
    Map<StrategicObjectiveView, List<AiSystemView>> systems(List<StrategicObjectiveView> asked) {
        return PerDay.read(asked, StrategicObjectiveView::asOf, this::serving);
    }

    private Map<StrategicObjectiveView, List<AiSystemView>> serving(
            Collection<StrategicObjectiveView> asked, LocalDate asOf) {
        var found = served.serving(asked.stream().map(StrategicObjectiveView::id).toList(), asOf);
        var systems = new HashMap<StrategicObjectiveView, List<AiSystemView>>();
        asked.forEach(it -> systems.put(it, found.getOrDefault(it.id(), List.of())
                .stream()
                .filter(visibility::showsGovernanceOf)
                .toList()));
        return systems;
    }

    @BatchMapping(typeName = "AiSystem")
    Map<AiSystemView, List<StakeholderEngagementView>> stakeholderEngagements(List<AiSystemView> systems) {
        return PerDay.read(systems, AiSystemView::asOf, this::engagementsOf);
    }

    private Map<AiSystemView, List<StakeholderEngagementView>> engagementsOf(
            Collection<AiSystemView> systems, LocalDate asOf) {
        var about = related.of(systems.stream().map(AiSystemView::id).toList(), asOf);
        var held = engagements.byId(about.values().stream().flatMap(List::stream).distinct().toList(), asOf);
        var found = new HashMap<AiSystemView, List<StakeholderEngagementView>>();
        systems.forEach(system -> found.put(system, about.getOrDefault(system.id(), List.of())
                .stream()
                .flatMap(it -> Stream.ofNullable(held.get(it)))
                .sorted(Comparator.comparing(StakeholderEngagementView::heldOn).reversed())
                .toList()));
        return found;
    }
}
