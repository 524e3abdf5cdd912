package io.answerable.oversight.figures;

import io.answerable.reference.GovernanceKpis.GovernanceKpi;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A figure of the catalogue, as of a day; what it comes to is computed when it is asked for. */
public record FigureView(GovernanceKpi kpi, LocalDate asOf) {

    /** How far back a trend looks. */
    private static final int MONTHS = 3;

    /** The same, three months before. */
    public FigureView earlier() {
        return new FigureView(kpi, asOf.minusMonths(MONTHS));
    }

    /** How it has moved; null where there is nothing to compare. */
    public @Nullable FigureMovement trend(FigureValue before, FigureValue now) {
        var was = before.value();
        var is = now.value();
        return was == null || is == null ? null : FigureMovement.between(was, is, kpi.moreIsBetter());
    }

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
