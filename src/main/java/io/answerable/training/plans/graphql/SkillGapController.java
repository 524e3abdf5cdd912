package io.answerable.training.plans.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.graphql.PerDay;
import io.answerable.graphql.Reference;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.kernel.Outcome;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.UnitView;
import io.answerable.reference.TrainingCatalogue;
import io.answerable.reference.TrainingCatalogue.Competency;
import io.answerable.training.SkillGapId;
import io.answerable.training.plans.PlanSkillGap;
import io.answerable.training.plans.PlanningSkills;
import io.answerable.training.plans.SkillGapFilter;
import io.answerable.training.plans.SkillGapReads;
import io.answerable.training.plans.SkillGapView;
import io.answerable.training.records.Referred;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Skills that are missing, and what is done about it, in the API. */
@Controller
class SkillGapController {

    private final PlanningSkills planning;
    private final SkillGapReads gaps;
    private final Referred referred;
    private final TrainingCatalogue catalogue;
    private final PeopleDirectory people;
    private final AiSystemRegister systems;
    private final UnitDirectory units;
    private final CurrentActor actor;

    SkillGapController(PlanningSkills planning, SkillGapReads gaps, Referred referred, TrainingCatalogue catalogue,
            PeopleDirectory people, AiSystemRegister systems, UnitDirectory units, CurrentActor actor) {
        this.planning = planning;
        this.gaps = gaps;
        this.referred = referred;
        this.catalogue = catalogue;
        this.people = people;
        this.systems = systems;
        this.units = units;
        this.actor = actor;
    }

    @QueryMapping
    Page<SkillGapView> skillGaps(@Argument @Nullable SkillGapFilter filter, @Argument @Nullable LocalDate asOf,
            Paging paging) {
        return gaps.page(filter, asOf == null ? actor.today() : asOf, paging);
    }

    @MutationMapping
    PlanPayloads.Gap planSkillGap(@Argument PlanInputs.Gap input) {
        return PlanPayloads.Gap.of(referred.person(input.owner(), "owner")
                .flatMap(owner -> referred.optionalSystem(input.aiSystem(), "aiSystem")
                        .flatMap(system -> unit(input.unit())
                                .flatMap(unit -> planning.plan(new PlanSkillGap(input.key(), input.competency(),
                                        system.orElse(null), unit.orElse(null), input.kind(), input.measure(), owner,
                                        input.due(), input.reason()))))));
    }

    @MutationMapping
    PlanPayloads.Gap endSkillGap(@Argument PlanInputs.EndGap input) {
        return PlanPayloads.Gap.of(Referred
                .found(input.gap(), "SkillGap", "skills gap",
                        key -> Referred.first(gaps.idsOf(List.of(key)), SkillGapId::value), "gap")
                .flatMap(it -> planning.end(
                        new PlanningSkills.Change(SkillGapId.of(it), input.expectedVersion(), input.reason()),
                        input.as(), input.outcome())));
    }

    private Outcome<Optional<UnitId>> unit(@Nullable Reference by) {
        return by == null ? Outcome.done(Optional.empty()) : referred.unit(by, "unit").map(Optional::of);
    }

    @SchemaMapping(typeName = "SkillGap")
    Optional<Competency> competency(SkillGapView gap) {
        return catalogue.competency(gap.competency());
    }

    @BatchMapping(typeName = "SkillGap")
    Map<SkillGapView, PersonView> owner(List<SkillGapView> gaps) {
        return PerDay.one(gaps, SkillGapView::asOf, SkillGapView::owner, people::byId);
    }

    @BatchMapping(typeName = "SkillGap")
    Map<SkillGapView, AiSystemView> aiSystem(List<SkillGapView> gaps) {
        return PerDay.one(gaps, SkillGapView::asOf, SkillGapView::system, systems::byId);
    }

    @BatchMapping(typeName = "SkillGap")
    Map<SkillGapView, UnitView> unit(List<SkillGapView> gaps) {
        return PerDay.one(gaps, SkillGapView::asOf, SkillGapView::unit, units::byId);
    }
}
