package io.answerable.oversight.figures;

import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.SystemValueView;
import io.answerable.inventory.SystemValues;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * KPI-G14: how many systems in use have a business KPI that was measured within the last three months. What a dossier
 * tells without a day holds on the day that is asked about (rule reading 25).
 */
@Component
class MeasuredSystems implements GovernanceFigure {

    private static final int MONTHS = 3;

    private final AiSystemRegister register;
    private final SystemValues values;

    MeasuredSystems(AiSystemRegister register, SystemValues values) {
        this.register = register;
        this.values = values;
    }

    @Override
    public String key() {
        return "KPI-G14";
    }

    @Override
    public FigureValue on(Reckoning day) {
        var inUse = register.all(day.asOf()).stream().filter(it -> it.state() == LifecycleState.IN_USE).toList();
        var known = values.of(inUse, day.asOf());
        var unmeasured = inUse.stream()
                .filter(it -> !isMeasured(Objects.requireNonNull(known.get(it.id())), day.asOf()))
                .map(Concerns::of)
                .toList();
        return FigureValue.percent(inUse.size() - unmeasured.size(), inUse.size(), unmeasured);
    }

    private static boolean isMeasured(SystemValueView value, LocalDate asOf) {
        return value.kpis()
                .stream()
                .filter(it -> it.actual() != null)
                .map(SystemValueView.Kpi::measuredOn)
                .anyMatch(it -> it == null || !it.isBefore(asOf.minusMonths(MONTHS)) && !it.isAfter(asOf));
    }
}
