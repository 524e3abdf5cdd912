package io.answerable.facts;

import io.answerable.kernel.Days;
import io.answerable.kernel.HolderRef;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jmolecules.ddd.types.Identifier;
import org.jspecify.annotations.Nullable;

/** How identifiers, days, numbers and lists stand in columns, in both directions. */
public final class Columns {

    private Columns() {}

    public static @Nullable UUID value(@Nullable Identifier id) {
        return id == null ? null : UUID.fromString(id.toString());
    }

    public static UUID[] values(Collection<? extends Identifier> ids) {
        return ids.stream().map(it -> UUID.fromString(it.toString())).toArray(UUID[]::new);
    }

    public static <T> UUID[] values(Collection<T> things, Function<T, UUID> value) {
        return things.stream().map(value).toArray(UUID[]::new);
    }

    public static <T> @Nullable T id(ResultSet row, String column, Function<UUID, T> type) throws SQLException {
        var value = row.getObject(column, UUID.class);
        return value == null ? null : type.apply(value);
    }

    /** The identifier in a column that is never empty. */
    public static <T> T requiredId(ResultSet row, String column, Function<UUID, T> type) throws SQLException {
        return type.apply(row.getObject(column, UUID.class));
    }

    public static <T> List<T> ids(ResultSet row, String column, Function<UUID, T> type) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray(column).getArray()).map(type).toList();
    }

    public static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    public static String[] texts(Collection<String> texts) {
        return texts.toArray(String[]::new);
    }

    public static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** The days on which the fact of a row was known to be so. */
    public static Days known(ResultSet row) throws SQLException {
        return Days.between(row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class));
    }

    /** One of a few values, where there is one. */
    public static <E extends Enum<E>> @Nullable E option(ResultSet row, String column, Class<E> type)
            throws SQLException {
        var name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    public static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    /** A number without idle decimals, so that the same number is the same value. */
    public static @Nullable BigDecimal number(ResultSet row, String column) throws SQLException {
        return plain(row.getBigDecimal(column));
    }

    public static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Holders in two columns of the same length: what each is, and which. */
    public static List<HolderRef> holders(ResultSet row, String kinds, String ids) throws SQLException {
        var kind = (String[]) row.getArray(kinds).getArray();
        var id = (UUID[]) row.getArray(ids).getArray();
        return IntStream.range(0, id.length)
                .mapToObj(i -> new HolderRef(HolderRef.Kind.valueOf(kind[i]), id[i]))
                .toList();
    }

    public static String[] kinds(Collection<HolderRef> holders) {
        return holders.stream().map(it -> it.kind().name()).toArray(String[]::new);
    }
}
