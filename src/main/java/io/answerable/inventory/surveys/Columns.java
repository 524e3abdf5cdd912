package io.answerable.inventory.surveys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads columns that may be empty. */
final class Columns {

    private Columns() {}

    static <I> @Nullable I id(ResultSet rs, String column, Function<UUID, I> id) throws SQLException {
        var value = rs.getObject(column, UUID.class);
        return value == null ? null : id.apply(value);
    }

    static @Nullable LocalDate day(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, LocalDate.class);
    }
}
