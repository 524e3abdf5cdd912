package io.answerable.organisation.records;

import io.answerable.kernel.HolderRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How days, identifiers, texts and holders stand in columns. */
public final class Columns {

    private Columns() {}

    public static @Nullable LocalDate day(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, LocalDate.class);
    }

    public static <T> @Nullable T id(ResultSet rs, String column, Function<UUID, T> type) throws SQLException {
        var value = rs.getObject(column, UUID.class);
        return value == null ? null : type.apply(value);
    }

    public static <T> List<T> ids(ResultSet rs, String column, Function<UUID, T> type) throws SQLException {
        return Arrays.stream((UUID[]) rs.getArray(column).getArray()).map(type).toList();
    }

    public static <T> UUID[] ids(Collection<T> ids, Function<T, UUID> value) {
        return ids.stream().map(value).toArray(UUID[]::new);
    }

    public static List<String> texts(ResultSet rs, String column) throws SQLException {
        return List.of((String[]) rs.getArray(column).getArray());
    }

    public static String[] texts(Collection<String> texts) {
        return texts.toArray(String[]::new);
    }

    /** Holders in two columns of the same length: what each is, and which. */
    public static List<HolderRef> holders(ResultSet rs, String kinds, String ids) throws SQLException {
        var kind = (String[]) rs.getArray(kinds).getArray();
        var id = (UUID[]) rs.getArray(ids).getArray();
        return IntStream.range(0, id.length)
                .mapToObj(i -> new HolderRef(HolderRef.Kind.valueOf(kind[i]), id[i]))
                .toList();
    }

    public static String[] kinds(Collection<HolderRef> holders) {
        return holders.stream().map(it -> it.kind().name()).toArray(String[]::new);
    }
}
