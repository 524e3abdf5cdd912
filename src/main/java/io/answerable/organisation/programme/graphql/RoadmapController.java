package io.answerable.organisation.programme.graphql;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.graphql.PerDay;
import io.answerable.graphql.Reference;
import io.answerable.organisation.ObjectiveDirectory;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.RoadmapDirectory;
import io.answerable.organisation.RoadmapItemFilter;
import io.answerable.organisation.RoadmapItemId;
import io.answerable.organisation.RoadmapItemView;
import io.answerable.organisation.RoadmapStatus;
import io.answerable.organisation.StrategicObjectiveView;
import io.answerable.organisation.graphql.References;
import io.answerable.organisation.programme.roadmap.PlannedItem;
import io.answerable.organisation.programme.roadmap.PlanningRoadmap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class RoadmapController {

    private final CurrentActor actor;
    private final RoadmapDirectory roadmap;
    private final ObjectiveDirectory objectives;
    private final PeopleDirectory people;
    private final PlanningRoadmap planning;
    private final ThingsOfProgramme things;
    private final References references;

    RoadmapController(CurrentActor actor, RoadmapDirectory roadmap, ObjectiveDirectory objectives,
            PeopleDirectory people, PlanningRoadmap planning, ThingsOfProgramme things, References references) {
        this.actor = actor;
        this.roadmap = roadmap;
        this.objectives = objectives;
        this.people = people;
        this.planning = planning;
        this.things = things;
        this.references = references;
    }

    /** What is planned. */
    interface Plan {

        String title();

        @Nullable
        String scope();

        @Nullable
        Reference objective();

        @Nullable
        Reference owner();

        @Nullable
        LocalDate starts();

        @Nullable
        LocalDate due();

        List<Reference> dependsOn();

        @Nullable
        String externalId();

        List<RoadmapItemView.Resource> resources();
    }

    record PlanInput(String key, String title, @Nullable String scope, @Nullable Reference objective,
            @Nullable Reference owner, @Nullable LocalDate starts, @Nullable LocalDate due, List<Reference> dependsOn,
            @Nullable String externalId, List<RoadmapItemView.Resource> resources, @Nullable String reason)
            implements
                Plan {}

    record ReplanInput(Reference roadmapItem, int expectedVersion, String title, @Nullable String scope,
            @Nullable Reference objective, @Nullable Reference owner, @Nullable LocalDate starts,
            @Nullable LocalDate due, List<Reference> dependsOn, @Nullable String externalId,
            List<RoadmapItemView.Resource> resources, @Nullable String reason) implements Plan {}

    record ReportInput(Reference roadmapItem, int expectedVersion, RoadmapStatus status, @Nullable LocalDate due,
            @Nullable String reason) {}

    record SynchroniseInput(String externalId, RoadmapStatus status, @Nullable LocalDate due,
            @Nullable String reason) {}

    @QueryMapping
    Optional<RoadmapItemView> roadmapItem(@Argument Reference by, @Argument @Nullable LocalDate asOf) {
        actor.require(Permission.READ);
        return things.find(by, ThingsOfProgramme.ITEM)
                .map(RoadmapItemId::of)
                .flatMap(it -> Optional.ofNullable(roadmap.byId(List.of(it), things.day(asOf)).get(it)));
    }

    @QueryMapping(name = "roadmap")
    Page<RoadmapItemView> items(@Argument @Nullable RoadmapItemFilter filter, @Argument @Nullable LocalDate asOf,
            Paging paging) {
        actor.require(Permission.READ);
        return roadmap.page(filter, things.day(asOf), paging);
    }

    @MutationMapping
    RoadmapPayload planRoadmapItem(@Argument PlanInput input) {
        var found = references.begin();
        var planned = planned(found, input);
        return RoadmapPayload.of(found.then(() -> planning.plan(input.key(), planned, input.reason())));
    }

    @MutationMapping
    RoadmapPayload replanRoadmapItem(@Argument ReplanInput input) {
        var found = references.begin();
        var item = things.item(found, input.roadmapItem(), "roadmapItem");
        var planned = planned(found, input);
        return RoadmapPayload
                .of(found.then(() -> planning.replan(item, input.expectedVersion(), planned, input.reason())));
    }

    @MutationMapping
    RoadmapPayload reportOnRoadmapItem(@Argument ReportInput input) {
        var found = references.begin();
        var item = things.item(found, input.roadmapItem(), "roadmapItem");
        var report = new PlanningRoadmap.Report(input.status(), input.due());
        return RoadmapPayload
                .of(found.then(() -> planning.report(item, input.expectedVersion(), report, input.reason())));
    }

    @MutationMapping
    RoadmapPayload synchroniseRoadmapItem(@Argument SynchroniseInput input) {
        return RoadmapPayload.of(planning.synchronise(input.externalId(),
                new PlanningRoadmap.Report(input.status(), input.due()), input.reason()));
    }

    private PlannedItem planned(References.Found found, Plan plan) {
        return new PlannedItem(plan.title(), plan.scope(), things.optionalObjective(found, plan.objective()),
                found.optionalPerson(plan.owner(), "owner"), plan.starts(), plan.due(),
                plan.dependsOn().stream().map(it -> things.item(found, it, "dependsOn")).toList(),
                plan.externalId(), plan.resources());
    }

    @BatchMapping(typeName = "RoadmapItem")
    Map<RoadmapItemView, StrategicObjectiveView> objective(List<RoadmapItemView> items) {
        return PerDay.one(items, RoadmapItemView::asOf, RoadmapItemView::objective, objectives::byId);
    }

    @BatchMapping(typeName = "RoadmapItem")
    Map<RoadmapItemView, PersonView> owner(List<RoadmapItemView> items) {
        return PerDay.one(items, RoadmapItemView::asOf, RoadmapItemView::owner, people::byId);
    }

    @BatchMapping(typeName = "RoadmapItem")
    Map<RoadmapItemView, List<RoadmapItemView>> dependsOn(List<RoadmapItemView> items) {
        return PerDay.each(items, RoadmapItemView::asOf, RoadmapItemView::dependsOn, roadmap::byId);
    }

    @BatchMapping(typeName = "RoadmapItem")
    Map<RoadmapItemView, List<RoadmapItemView>> blockedBy(List<RoadmapItemView> items) {
        return PerDay.many(items, RoadmapItemView::asOf, it -> it, this::blocking);
    }

    private Map<RoadmapItemView, List<RoadmapItemView>> blocking(Collection<RoadmapItemView> items, LocalDate asOf) {
        var blocking = roadmap.blocking(items, asOf);
        return items.stream().distinct().collect(toMap(it -> it, it -> blocking.getOrDefault(it.id(), List.of())));
    }
}
