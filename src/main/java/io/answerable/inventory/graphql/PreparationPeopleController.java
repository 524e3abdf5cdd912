package io.answerable.inventory.graphql;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.graphql.PerDay;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.documentation.DataSheetView;
import io.answerable.inventory.documentation.GuidanceView;
import io.answerable.inventory.monitoring.OutputOverrideFilter;
import io.answerable.inventory.monitoring.OutputOverrideView;
import io.answerable.inventory.monitoring.OutputOverrides;
import io.answerable.inventory.objectives.BusinessKpiView;
import io.answerable.inventory.preparation.StepView;
import io.answerable.inventory.validation.ValidationView;
import io.answerable.organisation.ExternalPartyView;
import io.answerable.organisation.PartyDirectory;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The people and others to whom the records of systems refer. */
@Controller
class PreparationPeopleController {

    private final PeopleDirectory people;
    private final PartyDirectory parties;
    private final AiSystemRegister register;
    private final CurrentActor currentActor;
    private final OutputOverrides overrides;

    PreparationPeopleController(PeopleDirectory people, PartyDirectory parties, AiSystemRegister register,
            CurrentActor currentActor, OutputOverrides overrides) {
        this.people = people;
        this.parties = parties;
        this.register = register;
        this.currentActor = currentActor;
        this.overrides = overrides;
    }

    @QueryMapping
    Page<OutputOverrideView> outputOverrides(@Argument @Nullable OutputOverrideFilter filter, Paging paging) {
        return overrides.page(filter, paging);
    }

    @BatchMapping(typeName = "PreparationStep", field = "by")
    Map<StepView, PersonView> stepBy(List<StepView> steps) {
        return PerDay.one(steps, StepView::asOf, StepView::by, people::byId);
    }

    @BatchMapping(typeName = "Validation", field = "by")
    Map<ValidationView, PersonView> validatedBy(List<ValidationView> validations) {
        return PerDay.one(validations, ValidationView::asOf, ValidationView::by, people::byId);
    }

    @BatchMapping(typeName = "Validation")
    Map<ValidationView, ExternalPartyView> evaluator(List<ValidationView> validations) {
        return PerDay.one(validations, ValidationView::asOf, ValidationView::evaluator, parties::byId);
    }

    @BatchMapping(typeName = "BusinessKpi")
    Map<BusinessKpiView, List<PersonView>> agreedBy(List<BusinessKpiView> kpis) {
        return PerDay.read(kpis, BusinessKpiView::asOf, (ofThatDay, asOf) -> {
            var known = people.byId(ofThatDay.stream().flatMap(it -> it.agreedBy().stream()).collect(toSet()), asOf);
            return ofThatDay.stream()
                    .collect(toMap(identity(),
                            kpi -> kpi.agreedBy().stream().flatMap(it -> Stream.ofNullable(known.get(it))).toList()));
        });
    }

    @BatchMapping(typeName = "DataSheet")
    Map<DataSheetView, PersonView> owner(List<DataSheetView> sheets) {
        return PerDay.one(sheets, DataSheetView::asOf, DataSheetView::owner, people::byId);
    }

    @BatchMapping(typeName = "Guidance", field = "by")
    Map<GuidanceView, PersonView> guidanceBy(List<GuidanceView> guidance) {
        return PerDay.one(guidance, GuidanceView::asOf, GuidanceView::by, people::byId);
    }

    @BatchMapping(typeName = "OutputOverride", field = "by")
    Map<OutputOverrideView, PersonView> overriddenBy(List<OutputOverrideView> overrides) {
        return PerDay.one(overrides, it -> currentActor.today(), it -> it.by(), people::byId);
    }

    @BatchMapping(typeName = "OutputOverride", field = "aiSystem")
    Map<OutputOverrideView, AiSystemView> overriddenOf(List<OutputOverrideView> overrides) {
        return PerDay.one(overrides, it -> currentActor.today(), it -> it.system(), register::byId);
    }
}
