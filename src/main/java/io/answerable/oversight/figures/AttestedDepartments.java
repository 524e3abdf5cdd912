package io.answerable.oversight.figures;

import io.answerable.inventory.AttestedUnits;
import io.answerable.organisation.UnitDirectory;
import io.answerable.signals.spi.Subject;
import java.util.Comparator;
import java.util.Map;
import org.springframework.stereotype.Component;

/** KPI-G02: how many of the departments that were asked have attested which AI they use. */
@Component
class AttestedDepartments implements GovernanceFigure {

    private final AttestedUnits attested;
    private final UnitDirectory units;

    AttestedDepartments(AttestedUnits attested, UnitDirectory units) {
        this.attested = attested;
        this.units = units;
    }

    @Override
    public String key() {
        return "KPI-G02";
    }

    @Override
    public FigureValue on(Reckoning day) {
        var asked = attested.on(day.asOf());
        var owing = asked.entrySet().stream().filter(it -> !it.getValue()).map(Map.Entry::getKey).toList();
        return FigureValue.percent(asked.size() - owing.size(), asked.size(), units.byId(owing, day.asOf())
                .values()
                .stream()
                .map(it -> new Subject("unit", "Unit", it.id().value(), it.key(), it.name()))
                .sorted(Comparator.comparing(Subject::reference))
                .toList());
    }
}
