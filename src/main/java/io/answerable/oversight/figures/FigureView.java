package io.answerable.oversight.figures;

import io.answerable.reference.GovernanceKpis.GovernanceKpi;
import java.time.LocalDate;

/** A figure of the catalogue, as of a day; what it comes to is computed when it is asked for. */
public record FigureView(GovernanceKpi kpi, LocalDate asOf) {

    public String key() {
        return kpi.key();
    }

    public String title() {
        return kpi.title();
    }

    public String unit() {
        return kpi.unit();
    }

    public int target() {
        return kpi.target();
    }

    public String formula() {
        return kpi.formula();
    }
}
