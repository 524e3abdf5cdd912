package io.answerable.oversight.figures;

import java.util.Set;
import org.springframework.stereotype.Component;

/** KPI-G15: how many systems are used outside IT but owned by IT alone. */
@Component
class ItOwnedSystems implements GovernanceFigure {

    @Override
    public String key() {
        return "KPI-G15";
    }

    @Override
    public Set<String> codes() {
        return Set.of("OWN-002");
    }

    @Override
    public FigureValue on(Reckoning day) {
        return FigureValue.count(day.subjects(codes()).toList());
    }
}
