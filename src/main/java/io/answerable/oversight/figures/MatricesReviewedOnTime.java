package io.answerable.oversight.figures;

import io.answerable.roles.MatrixRows.MatrixRow;
import io.answerable.roles.MatrixRows;
import java.util.Set;
import org.springframework.stereotype.Component;

/** KPI-G05: how many of the matrices in force are not overdue for review. */
@Component
class MatricesReviewedOnTime implements GovernanceFigure {

    private final MatrixRows rows;

    MatricesReviewedOnTime(MatrixRows rows) {
        this.rows = rows;
    }

    @Override
    public String key() {
        return "KPI-G05";
    }

    @Override
    public Set<String> codes() {
        return Set.of("RACI-009");
    }

    @Override
    public FigureValue on(Reckoning day) {
        var matrices = rows.inForce(day.asOf()).stream().map(MatrixRow::matrix).distinct().count();
        var overdue = day.subjects(codes()).toList();
        return FigureValue.percent(matrices - overdue.size(), matrices, overdue);
    }
}
