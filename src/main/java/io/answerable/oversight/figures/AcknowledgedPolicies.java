package io.answerable.oversight.figures;

import io.answerable.policy.PolicyFigures.Acknowledged;
import io.answerable.policy.PolicyFigures;
import java.util.List;
import org.springframework.stereotype.Component;

/** KPI-G11: how many of the acknowledgements of policies that are required were given. */
@Component
class AcknowledgedPolicies implements GovernanceFigure {

    private final PolicyFigures figures;

    AcknowledgedPolicies(PolicyFigures figures) {
        this.figures = figures;
    }

    @Override
    public String key() {
        return "KPI-G11";
    }

    @Override
    public FigureValue on(Reckoning day) {
        var policies = figures.acknowledged(day.asOf()).values();
        return FigureValue.percent(policies.stream().mapToInt(Acknowledged::given).sum(),
                policies.stream().mapToInt(Acknowledged::required).sum(), List.of());
    }
}
