package io.answerable.roles.raci.matrices;

import io.answerable.kernel.ActorRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How days and actors stand in the tables of matrices. */
public final class MatrixColumns {

    private MatrixColumns() {}

    public static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public static ActorRef actor(ResultSet row, String column) throws SQLException {
        return new ActorRef(ActorRef.Kind.valueOf(row.getString(column + "_kind")), row.getString(column));
    }
}
