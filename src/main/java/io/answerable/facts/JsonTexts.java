package io.answerable.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.postgresql.util.PGobject;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Texts by name, kept together in one column of type jsonb. */
public final class JsonTexts {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {
    };

    private JsonTexts() {}

    /** The value to be written. */
    public static PGobject of(Map<String, String> texts) {
        try {
            var value = new PGobject();
            value.setType("jsonb");
            value.setValue(JsonMapper.shared().writeValueAsString(texts));
            return value;
        } catch (SQLException e) {
            throw new IllegalStateException("A text cannot be refused here", e);
        }
    }

    public static Map<String, String> read(ResultSet row, String column) throws SQLException {
        return JsonMapper.shared().readValue(row.getString(column), TEXTS);
    }
}
