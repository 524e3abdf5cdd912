package io.answerable.inventory.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Why a listed use is not high-risk (Article 6(3)): what must hold in any case, the condition that holds beside it, and
 * that nobody is profiled. Kept with the version of the classification that rests on it.
 *
 * @param condition one of those in the catalogue, for example {@code PREPARATORY_TASK}
 * @param chapeau what must hold in any case, as the catalogue names it
 * @param statement why it holds, in the words of whoever classified
 * @param profiling whether the system profiled people when this was stated; nobody may rely on it if so (V-7)
 */
public record Derogation(String condition, String chapeau, String statement, boolean profiling) {

    /** That of a row; null where there is none. */
    public static @Nullable Derogation of(ResultSet row) throws SQLException {
        var condition = row.getString("derogation");
        return condition == null
                ? null
                : new Derogation(condition, row.getString("chapeau"), row.getString("statement"),
                        row.getBoolean("profiled"));
    }

    @Override
    public String toString() {
        return condition + ": " + statement;
    }
}
