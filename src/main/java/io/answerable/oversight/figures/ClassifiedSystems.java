package io.answerable.oversight.figures;

import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.LifecycleState;
import org.springframework.stereotype.Component;

/** KPI-G03: how many of the registered systems that were not rejected are classified. */
@Component
class ClassifiedSystems implements GovernanceFigure {

    private final AiSystemRegister register;

    ClassifiedSystems(AiSystemRegister register) {
        this.register = register;
    }

    @Override
    public String key() {
        return "KPI-G03";
    }

    @Override
    public FigureValue on(Reckoning day) {
        var registered = register.all(day.asOf())
                .stream()
                .filter(it -> it.state() != LifecycleState.REJECTED)
                .toList();
        var unclassified = registered.stream().filter(it -> !it.isClassified()).map(Concerns::of).toList();
        return FigureValue.percent(registered.size() - unclassified.size(), registered.size(), unclassified);
    }
}
