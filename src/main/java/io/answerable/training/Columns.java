package io.answerable.training;

import io.answerable.inventory.AiSystemId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands in the columns that certificates and courses have in common. */
final class Columns {

    private Columns() {}

    static @Nullable UUID value(@Nullable AiSystemId system) {
        return system == null ? null : system.value();
    }

    static @Nullable AiSystemId system(ResultSet rs) throws SQLException {
        var id = rs.getObject("system", UUID.class);
        return id == null ? null : AiSystemId.of(id);
    }

    static @Nullable LocalDate day(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, LocalDate.class);
    }
}
