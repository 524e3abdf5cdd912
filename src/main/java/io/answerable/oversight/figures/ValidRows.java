package io.answerable.oversight.figures;

import static java.util.stream.Collectors.toSet;

import io.answerable.roles.MatrixRows.MatrixRow;
import io.answerable.roles.MatrixRows;
import io.answerable.signals.spi.Subject;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * KPI-G04: how many rows of the matrices in force have none of RACI-001 to RACI-008. What is wrong with the holder of a
 * role touches the rows in which the role carries the letter in question.
 */
@Component
class ValidRows implements GovernanceFigure {

    private static final Set<String> OF_ROWS = Set.of("RACI-001", "RACI-002", "RACI-003");
    private static final Set<String> OF_ACCOUNTABLE = Set.of("RACI-004", "RACI-005", "RACI-006", "RACI-008");
    private static final Set<String> OF_RESPONSIBLE = Set.of("RACI-007");

    private final MatrixRows rows;

    ValidRows(MatrixRows rows) {
        this.rows = rows;
    }

    @Override
    public String key() {
        return "KPI-G04";
    }

    @Override
    public Set<String> codes() {
        return Set.of("RACI-001", "RACI-002", "RACI-003", "RACI-004", "RACI-005", "RACI-006", "RACI-007", "RACI-008");
    }

    @Override
    public FigureValue on(Reckoning day) {
        var flawedRows = references(day, OF_ROWS);
        var accountable = references(day, OF_ACCOUNTABLE);
        var responsible = references(day, OF_RESPONSIBLE);
        var all = rows.inForce(day.asOf());
        var invalid = all.stream()
                .filter(it -> flawedRows.contains(it.matrix() + "#" + it.activity())
                        || anyOf(it, it.accountable(), accountable) || anyOf(it, it.responsible(), responsible))
                .count();
        return FigureValue.percent(all.size() - invalid, all.size(), day.subjects(codes()).toList());
    }

    private static boolean anyOf(MatrixRow row, Collection<String> roles, Set<String> flawed) {
        return roles.stream().anyMatch(it -> flawed.contains(row.matrix() + "/" + it));
    }

    /** A role of departments is flawed in its matrix, whatever the unit: {@code m-core/role.department-head@ou-fin}. */
    private static Set<String> references(Reckoning day, Set<String> codes) {
        return day.subjects(codes).map(Subject::reference).map(it -> it.replaceFirst("@.*", "")).collect(toSet());
    }
}
