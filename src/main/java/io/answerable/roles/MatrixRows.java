package io.answerable.roles;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The rows of the matrices in force; whoever asks. */
public interface MatrixRows {

    /** Every row of every matrix in force on that day; a fixed number of SQL statements. */
    List<MatrixRow> inForce(LocalDate asOf);

    /**
     * One row.
     *
     * @param matrix key of the matrix
     * @param accountable keys of the roles with A
     * @param responsible keys of the roles with R
     */
    record MatrixRow(String matrix, String activity, Set<String> accountable, Set<String> responsible) {}
}
