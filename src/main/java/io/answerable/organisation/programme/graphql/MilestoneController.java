package io.answerable.organisation.programme.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.graphql.PerDay;
import io.answerable.graphql.Reference;
import io.answerable.organisation.MilestoneChannel;
import io.answerable.organisation.MilestoneDirectory;
import io.answerable.organisation.MilestoneFilter;
import io.answerable.organisation.MilestoneId;
import io.answerable.organisation.MilestoneView;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitView;
import io.answerable.organisation.graphql.References;
import io.answerable.organisation.programme.milestones.MilestoneFact;
import io.answerable.organisation.programme.milestones.RecognisingMilestones;
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
class MilestoneController {

    private final CurrentActor actor;
    private final MilestoneDirectory milestones;
    private final UnitDirectory units;
    private final RecognisingMilestones recognising;
    private final ThingsOfProgramme things;
    private final References references;

    MilestoneController(CurrentActor actor, MilestoneDirectory milestones, UnitDirectory units,
            RecognisingMilestones recognising, ThingsOfProgramme things, References references) {
        this.actor = actor;
        this.milestones = milestones;
        this.units = units;
        this.recognising = recognising;
        this.things = things;
        this.references = references;
    }

    record RecogniseInput(String key, String title, @Nullable String story, @Nullable LocalDate reachedOn,
            List<Reference> units, @Nullable MilestoneChannel channel, @Nullable String reason) {}

    @QueryMapping
    Optional<MilestoneView> milestone(@Argument Reference by, @Argument @Nullable LocalDate asOf) {
        actor.require(Permission.READ);
        return things.find(by, ThingsOfProgramme.MILESTONE)
                .map(MilestoneId::of)
                .flatMap(it -> Optional.ofNullable(milestones.byId(List.of(it), things.day(asOf)).get(it)));
    }

    @QueryMapping(name = "milestones")
    Page<MilestoneView> reached(@Argument @Nullable MilestoneFilter filter, @Argument @Nullable LocalDate asOf,
            Paging paging) {
        actor.require(Permission.READ);
        return milestones.page(filter, things.day(asOf), paging);
    }

    @MutationMapping
    MilestonePayload recogniseMilestone(@Argument RecogniseInput input) {
        var found = references.begin();
        var milestone = new MilestoneFact(input.title(), input.story(), things.day(input.reachedOn()),
                found.units(input.units(), "units"), input.channel());
        return MilestonePayload
                .of(found.then(() -> recognising.recognise(input.key(), milestone, input.reason())));
    }

    @BatchMapping(typeName = "Milestone")
    Map<MilestoneView, List<UnitView>> units(List<MilestoneView> reached) {
        return PerDay.each(reached, MilestoneView::asOf, MilestoneView::units, units::byId);
    }

    @BatchMapping(typeName = "Unit", field = "milestones")
    Map<UnitView, List<MilestoneView>> ofUnits(List<UnitView> contributed) {
        return PerDay.many(contributed, UnitView::asOf, UnitView::id, milestones::ofUnits);
    }
}
