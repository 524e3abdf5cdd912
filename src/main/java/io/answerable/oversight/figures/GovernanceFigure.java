package io.answerable.oversight.figures;

import java.util.Set;

/** One figure of the catalogue, computed from the facts of a day in a fixed number of SQL statements. */
interface GovernanceFigure {

    /** Its key in the catalogue, for example {@code KPI-G15}. */
    String key();

    /** Codes of the signals from which it follows; they are found once for all figures. */
    default Set<String> codes() {
        return Set.of();
    }

    FigureValue on(Reckoning day);
}
