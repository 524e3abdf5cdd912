package io.answerable.training.records;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.Days;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.jmolecules.ddd.types.Identifier;
import org.jspecify.annotations.Nullable;

/** How identifiers and days stand in columns. */
public final class Columns {

    private Columns() {}

    public static @Nullable UUID value(@Nullable Identifier id) {
        return id == null ? null : UUID.fromString(id.toString());
    }

    public static <T> @Nullable T id(ResultSet rs, String column, Function<UUID, T> type) throws SQLException {
        var value = rs.getObject(column, UUID.class);
        return value == null ? null : type.apply(value);
    }

    public static @Nullable AiSystemId system(ResultSet rs) throws SQLException {
        return id(rs, "system", AiSystemId::of);
    }

    public static @Nullable LocalDate day(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, LocalDate.class);
    }

    /** The days on which the fact of a row was known to be so. */
    public static Days known(ResultSet rs) throws SQLException {
        return Days.between(rs.getObject("valid_from", LocalDate.class), rs.getObject("valid_until", LocalDate.class));
    }
}
