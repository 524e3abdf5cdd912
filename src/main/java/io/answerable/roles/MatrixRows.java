package io.answerable.roles;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The rows of the matrices in force; whoever asks. */
public interface MatrixRows {

    /** Every row of every matrix in force on that day; a fixed number of SQL statements. */
    List<MatrixRow> inForce(LocalDate asOf);

    /** Every row of the matrices in force on that day that are made for exactly these scopes. */
    List<MatrixRow> inForce(Collection<Scope> scopes, LocalDate asOf);

    /**
     * One row.
     *
     * @param matrix key of the matrix
     * @param accountable keys of the roles with A
     * @param responsible keys of the roles with R
     * @param roles keys of the roles with any letter
     */
    record MatrixRow(String matrix, String activity, Set<String> accountable, Set<String> responsible,
            Set<String> roles) {}
}
