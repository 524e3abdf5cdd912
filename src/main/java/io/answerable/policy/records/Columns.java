package io.answerable.policy.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jmolecules.ddd.types.Identifier;
import org.jspecify.annotations.Nullable;

/** How identifiers, days and lists stand in columns. */
public final class Columns {

    private Columns() {}

    public static @Nullable UUID value(@Nullable Identifier id) {
        return id == null ? null : UUID.fromString(id.toString());
    }

    public static UUID[] values(Collection<? extends Identifier> ids) {
        return ids.stream().map(it -> UUID.fromString(it.toString())).toArray(UUID[]::new);
    }

    public static String[] texts(Collection<String> texts) {
        return texts.toArray(String[]::new);
    }

    public static <T> T id(ResultSet rs, String column, Function<UUID, T> type) throws SQLException {
        return type.apply(rs.getObject(column, UUID.class));
    }

    public static <T> @Nullable T optionalId(ResultSet rs, String column, Function<UUID, T> type) throws SQLException {
        var value = rs.getObject(column, UUID.class);
        return value == null ? null : type.apply(value);
    }

    public static <T> List<T> ids(ResultSet rs, String column, Function<UUID, T> type) throws SQLException {
        return Arrays.stream((UUID[]) rs.getArray(column).getArray()).map(type).toList();
    }

    public static List<String> texts(ResultSet rs, String column) throws SQLException {
        return List.of((String[]) rs.getArray(column).getArray());
    }

    /** One of a few values, where there is one. */
    public static <E extends Enum<E>> @Nullable E option(ResultSet rs, String column, Class<E> type)
            throws SQLException {
        var name = rs.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    public static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    public static @Nullable LocalDate day(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, LocalDate.class);
    }
}
