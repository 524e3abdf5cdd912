package io.answerable.policy.ethics;

import io.answerable.facts.FactTable;
import io.answerable.policy.records.Things;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question of the framework for ethical decisions. */
record QuestionFact(String text, boolean retired) {

    static final Things.Kind<QuestionFact> KIND = new Things.Kind<>("EthicsQuestion", "eq",
            new FactTable.Shape<>("policy.ethics_question_fact",
                    "ethics_question_id", List.of("text", "retired"), QuestionFact::values, QuestionFact::of));

    QuestionFact noMore() {
        return new QuestionFact(text, true);
    }

    private static List<@Nullable Object> values(QuestionFact it) {
        return Arrays.asList(it.text(), it.retired());
    }

    static QuestionFact of(ResultSet row, int number) throws SQLException {
        return new QuestionFact(row.getString("text"), row.getBoolean("retired"));
    }
}
