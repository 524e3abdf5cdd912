package io.answerable.oversight.figures;

import io.answerable.training.CertificationFigures;
import java.util.Set;
import org.springframework.stereotype.Component;

/** KPI-G09: how many holders of roles with a mandatory certification have it. */
@Component
class CertifiedRoleHolders implements GovernanceFigure {

    private final CertificationFigures figures;

    CertifiedRoleHolders(CertificationFigures figures) {
        this.figures = figures;
    }

    @Override
    public String key() {
        return "KPI-G09";
    }

    @Override
    public Set<String> codes() {
        return Set.of("TRN-002");
    }

    @Override
    public FigureValue on(Reckoning day) {
        var holders = figures.holders(day.asOf());
        var lacking = day.subjects(codes()).toList();
        return FigureValue.percent(holders - lacking.size(), holders, lacking);
    }
}
