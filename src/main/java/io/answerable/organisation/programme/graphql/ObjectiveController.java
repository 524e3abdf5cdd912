package io.answerable.organisation.programme.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.graphql.PerDay;
import io.answerable.graphql.Reference;
import io.answerable.organisation.ObjectiveDirectory;
import io.answerable.organisation.ObjectiveState;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.RoadmapDirectory;
import io.answerable.organisation.RoadmapItemView;
import io.answerable.organisation.StrategicObjectiveFilter;
import io.answerable.organisation.StrategicObjectiveId;
import io.answerable.organisation.StrategicObjectiveView;
import io.answerable.organisation.graphql.References;
import io.answerable.organisation.objectives.AdoptingObjectives;
import io.answerable.organisation.objectives.ObjectiveFact;
import java.time.LocalDate;
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
class ObjectiveController {

    private final CurrentActor actor;
    private final ObjectiveDirectory objectives;
    private final RoadmapDirectory roadmap;
    private final PeopleDirectory people;
    private final AdoptingObjectives adopting;
    private final ThingsOfProgramme things;
    private final References references;

    ObjectiveController(CurrentActor actor, ObjectiveDirectory objectives, RoadmapDirectory roadmap,
            PeopleDirectory people, AdoptingObjectives adopting, ThingsOfProgramme things, References references) {
        this.actor = actor;
        this.objectives = objectives;
        this.roadmap = roadmap;
        this.people = people;
        this.adopting = adopting;
        this.things = things;
        this.references = references;
    }

    record AdoptInput(String key, String title, @Nullable String strategy, @Nullable Reference owner,
            @Nullable LocalDate from, @Nullable String reason) {}

    record ChangeInput(Reference objective, int expectedVersion, String title, @Nullable String strategy,
            @Nullable Reference owner, @Nullable String reason) {}

    record EndInput(Reference objective, int expectedVersion, ObjectiveState as, @Nullable String reason) {}

    @QueryMapping
    Optional<StrategicObjectiveView> strategicObjective(@Argument Reference by, @Argument @Nullable LocalDate asOf) {
        actor.require(Permission.READ);
        return things.find(by, ThingsOfProgramme.OBJECTIVE)
                .map(StrategicObjectiveId::of)
                .flatMap(it -> Optional.ofNullable(objectives.byId(List.of(it), things.day(asOf)).get(it)));
    }

    @QueryMapping
    Page<StrategicObjectiveView> strategicObjectives(@Argument @Nullable StrategicObjectiveFilter filter,
            @Argument @Nullable LocalDate asOf, Paging paging) {
        actor.require(Permission.READ);
        return objectives.page(filter, things.day(asOf), paging);
    }

    @MutationMapping
    ObjectivePayload adoptStrategicObjective(@Argument AdoptInput input) {
        var found = references.begin();
        var objective = new ObjectiveFact(input.title(), input.strategy(),
                found.optionalPerson(input.owner(), "owner"));
        return ObjectivePayload
                .of(found.then(() -> adopting.adopt(input.key(), objective, input.from(), input.reason())));
    }

    @MutationMapping
    ObjectivePayload changeStrategicObjective(@Argument ChangeInput input) {
        var found = references.begin();
        var id = things.objective(found, input.objective());
        var changed = new ObjectiveFact(input.title(), input.strategy(), found.optionalPerson(input.owner(), "owner"));
        return ObjectivePayload
                .of(found.then(() -> adopting.change(id, input.expectedVersion(), changed, input.reason())));
    }

    @MutationMapping
    ObjectivePayload endStrategicObjective(@Argument EndInput input) {
        var found = references.begin();
        var id = things.objective(found, input.objective());
        return ObjectivePayload
                .of(found.then(() -> adopting.end(id, input.expectedVersion(), input.as(), input.reason())));
    }

    @BatchMapping(typeName = "StrategicObjective")
    Map<StrategicObjectiveView, PersonView> owner(List<StrategicObjectiveView> owned) {
        return PerDay.one(owned, StrategicObjectiveView::asOf, StrategicObjectiveView::owner, people::byId);
    }

    @BatchMapping(typeName = "StrategicObjective", field = "roadmap")
    Map<StrategicObjectiveView, List<RoadmapItemView>> items(List<StrategicObjectiveView> served) {
        return PerDay.many(served, StrategicObjectiveView::asOf, StrategicObjectiveView::id, roadmap::ofObjectives);
    }
}
