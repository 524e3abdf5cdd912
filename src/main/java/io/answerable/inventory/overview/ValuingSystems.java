package io.answerable.inventory.overview;

import static java.util.stream.Collectors.toMap;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.SystemValueView.Kpi;
import io.answerable.inventory.SystemValueView;
import io.answerable.inventory.SystemValues;
import io.answerable.inventory.objectives.BusinessKpiView;
import io.answerable.inventory.objectives.BusinessKpis;
import io.answerable.inventory.preparation.PreparationStep;
import io.answerable.inventory.preparation.PreparationSteps;
import io.answerable.inventory.preparation.UseCaseFact;
import io.answerable.inventory.preparation.UseCases;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what is known of the use case of systems, of their KPIs and of their users. */
@Component
@Transactional(readOnly = true)
class ValuingSystems implements SystemValues {

    private final UseCases useCases;
    private final BusinessKpis kpis;
    private final PreparationSteps steps;

    ValuingSystems(UseCases useCases, BusinessKpis kpis, PreparationSteps steps) {
        this.useCases = useCases;
        this.kpis = kpis;
        this.steps = steps;
    }

    @Override
    public Map<AiSystemId, SystemValueView> of(Collection<AiSystemView> systems, LocalDate asOf) {
        var ids = systems.stream().map(AiSystemView::id).distinct().toList();
        var purposes = useCases.of(ids, asOf);
        var achieved = kpis.of(systems, asOf);
        var taken = steps.of(ids, asOf);
        return ids.stream()
                .collect(toMap(it -> it, it -> new SystemValueView(it, objective(purposes.get(it)),
                        taken.getOrDefault(it, List.of())
                                .stream()
                                .anyMatch(step -> step.kind() == PreparationStep.END_USER_INVOLVEMENT),
                        achieved.getOrDefault(it, List.of()).stream().map(ValuingSystems::kpi).toList())));
    }

    private static @Nullable String objective(@Nullable UseCaseFact useCase) {
        return useCase == null ? null : useCase.objective();
    }

    private static Kpi kpi(BusinessKpiView it) {
        return new Kpi(it.name(), it.actual(), it.percent(), it.measuredOn(), it.jointlyAgreed());
    }
}
