package io.answerable.policy.ethics;

import io.answerable.access.Permission;
import io.answerable.policy.records.ReadingNodes;
import io.answerable.policy.records.Tables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The questions of the framework for ethical decisions, on any day; everybody may read them. */
@Component
public class EthicsFramework extends ReadingNodes<EthicsQuestionView> {

    EthicsFramework(Tables tables) {
        super(QuestionFact.KIND, Permission.READ, tables);
    }

    /**
     * The questions that are asked on that day, by key.
     *
     * @throws org.springframework.security.access.AccessDeniedException without the permission to read
     */
    public List<EthicsQuestionView> questions(LocalDate asOf) {
        actor().require(Permission.READ);
        return List.copyOf(where("not f.retired", Map.of(), asOf).values());
    }

    @Override
    protected EthicsQuestionView view(ResultSet row, LocalDate asOf) throws SQLException {
        var it = QuestionFact.of(row, 0);
        return new EthicsQuestionView(id(row), row.getString("key"), it.text(), it.retired(), row.getInt("version"),
                asOf);
    }
}
