package io.answerable.inventory.graphql;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.answerable.graphql.PerDay;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.monitoring.Monitoring;
import io.answerable.inventory.monitoring.MonitoringView;
import io.answerable.inventory.monitoring.MonthlyOverrides;
import io.answerable.inventory.monitoring.OutputOverrides;
import io.answerable.inventory.objectives.BusinessKpiView;
import io.answerable.inventory.objectives.BusinessKpis;
import io.answerable.inventory.preparation.PreparationStep;
import io.answerable.inventory.preparation.PreparationSteps;
import io.answerable.inventory.preparation.StepView;
import io.answerable.inventory.preparation.UseCaseFact;
import io.answerable.inventory.preparation.UseCases;
import io.answerable.inventory.register.Visibility;
import io.answerable.inventory.validation.ValidationView;
import io.answerable.inventory.validation.Validations;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** How a system was prepared, read for many systems at once; nothing for whoever may not read governance. */
@Controller
class PreparationFieldsController {

    private final Visibility visibility;
    private final UseCases useCases;
    private final PreparationSteps steps;
    private final Validations validations;
    private final BusinessKpis kpis;
    private final Monitoring monitoring;
    private final OutputOverrides overrides;

    PreparationFieldsController(Visibility visibility, UseCases useCases, PreparationSteps steps,
            Validations validations, BusinessKpis kpis, Monitoring monitoring, OutputOverrides overrides) {
        this.visibility = visibility;
        this.useCases = useCases;
        this.steps = steps;
        this.validations = validations;
        this.kpis = kpis;
        this.monitoring = monitoring;
        this.overrides = overrides;
    }

    @BatchMapping(typeName = "AiSystem")
    Map<AiSystemView, UseCaseFact> useCase(List<AiSystemView> systems) {
        return visible(systems).some(useCases::of);
    }

    @BatchMapping(typeName = "AiSystem")
    Map<AiSystemView, List<StepView>> preparation(List<AiSystemView> systems) {
        return visible(systems).each(steps::of, List.of());
    }

    @BatchMapping(typeName = "AiSystem")
    Map<AiSystemView, Boolean> endUsersInvolved(List<AiSystemView> systems) {
        var found = new HashMap<AiSystemView, Boolean>();
        preparation(systems).forEach((system, taken) -> found.put(system,
                taken.stream().anyMatch(it -> it.kind() == PreparationStep.END_USER_INVOLVEMENT)));
        return found;
    }

    @BatchMapping(typeName = "AiSystem")
    Map<AiSystemView, ValidationView> validation(List<AiSystemView> systems) {
        return visible(systems).some(validations::of);
    }

    @BatchMapping(typeName = "AiSystem")
    Map<AiSystemView, List<BusinessKpiView>> kpis(List<AiSystemView> systems) {
        return PerDay.read(visible(systems).systems(), AiSystemView::asOf, (ofThatDay, asOf) -> {
            var found = kpis.of(ofThatDay, asOf);
            return ofThatDay.stream().collect(toMap(identity(), it -> found.getOrDefault(it.id(), List.of())));
        });
    }

    @BatchMapping(typeName = "AiSystem")
    Map<AiSystemView, MonitoringView> monitoring(List<AiSystemView> systems) {
        return visible(systems).some(monitoring::of);
    }

    @BatchMapping(typeName = "AiSystem")
    Map<AiSystemView, List<MonthlyOverrides>> overridesPerMonth(List<AiSystemView> systems) {
        return visible(systems).each(overrides::perMonth, List.of());
    }

    private VisibleSystems visible(List<AiSystemView> systems) {
        return VisibleSystems.of(systems, visibility);
    }
}
