package io.answerable.organisation.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.util.PGobject;
import tools.jackson.databind.json.JsonMapper;

/** Lists of small records, kept together in one column of type jsonb. */
public final class JsonLists {

    private JsonLists() {}

    /** The value to be written. */
    public static PGobject of(List<?> records) {
        try {
            var value = new PGobject();
            value.setType("jsonb");
            value.setValue(JsonMapper.shared().writeValueAsString(records));
            return value;
        } catch (SQLException e) {
            throw new IllegalStateException("A text cannot be refused here", e);
        }
    }

    public static <T> List<T> read(ResultSet row, String column, Class<T> type) throws SQLException {
        var mapper = JsonMapper.shared();
        return mapper.readValue(row.getString(column),
                mapper.getTypeFactory().constructCollectionType(List.class, type));
    }
}
