package io.answerable.database;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.stereotype.Component;

/**
 * Two facts that may not hold on the same day are told apart from other broken constraints: somebody else was faster, as
 * with a key that is taken, so whoever acts may look again and try once more.
 */
@Component
class TellingOverlaps implements SQLExceptionTranslator {

    private static final String EXCLUSION_VIOLATION = "23P01";

    private final SQLExceptionTranslator others = new SQLExceptionSubclassTranslator();

    @Override
    public @Nullable DataAccessException translate(String task, @Nullable String sql, SQLException problem) {
        return EXCLUSION_VIOLATION.equals(stateOf(problem))
                ? new DuplicateKeyException(task + ": " + problem.getMessage(), problem)
                : others.translate(task, sql, problem);
    }

    /** A batch tells what went wrong in the exception that follows. */
    private static @Nullable String stateOf(SQLException problem) {
        var next = problem.getNextException();
        return next == null || next.getSQLState() == null ? problem.getSQLState() : next.getSQLState();
    }
}
