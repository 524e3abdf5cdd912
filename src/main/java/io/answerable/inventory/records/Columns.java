package io.answerable.inventory.records;

import io.answerable.kernel.PersonId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads columns that refer to people and other things. */
public final class Columns {

    private Columns() {}

    public static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : PersonId.of(id);
    }

    public static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public static List<PersonId> people(ResultSet row, String column) throws SQLException {
        return ids(row, column).map(PersonId::of).toList();
    }

    public static Stream<UUID> ids(ResultSet row, String column) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray(column).getArray());
    }

    public static @Nullable UUID value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    public static UUID[] values(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(UUID[]::new);
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
}
