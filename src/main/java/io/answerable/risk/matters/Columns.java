package io.answerable.risk.matters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jmolecules.ddd.types.Identifier;
import org.jspecify.annotations.Nullable;

/** How identifiers and lists of texts stand in columns. */
public final class Columns {

    private Columns() {}

    public static @Nullable UUID value(@Nullable Identifier id) {
        return id == null ? null : UUID.fromString(id.toString());
    }

    public static <T> @Nullable T id(ResultSet rs, String column, Function<UUID, T> type) throws SQLException {
        var value = rs.getObject(column, UUID.class);
        return value == null ? null : type.apply(value);
    }

    public static List<String> texts(ResultSet rs, String column) throws SQLException {
        return List.of((String[]) rs.getArray(column).getArray());
    }
}
