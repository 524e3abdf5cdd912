package io.answerable.policy.consultation;

import io.answerable.facts.Columns;
import io.answerable.facts.FactTable;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitId;
import io.answerable.policy.PolicyId;
import io.answerable.policy.records.Things;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a unit says of a draft, and what it was answered. */
record CommentFact(PolicyId policy, int edition, int round, UnitId unit, @Nullable PersonId madeBy, LocalDate madeOn,
        String text,
        @Nullable String answer, @Nullable PersonId answeredBy, @Nullable LocalDate answeredOn) {

    static final Things.Kind<CommentFact> KIND = new Things.Kind<>("PolicyComment", "pc",
            new FactTable.Shape<>("policy.comment_fact", "comment_id",
                    List.of("policy_id", "edition", "round", "unit_id", "made_by", "made_on", "text", "answer",
                            "answered_by",
                            "answered_on"),
                    CommentFact::values, CommentFact::of));

    CommentFact answered(String with, @Nullable PersonId by, LocalDate on) {
        return new CommentFact(policy, edition, round, unit, madeBy, madeOn, text, with, by, on);
    }

    private static List<@Nullable Object> values(CommentFact it) {
        return Arrays.asList(it.policy().value(), it.edition(), it.round(), it.unit().value(),
                Columns.value(it.madeBy()),
                it.madeOn(), it.text(), it.answer(), Columns.value(it.answeredBy()), it.answeredOn());
    }

    static CommentFact of(ResultSet row, int number) throws SQLException {
        return new CommentFact(Columns.requiredId(row, "policy_id", PolicyId::of), row.getInt("edition"),
                row.getInt("round"),
                Columns.requiredId(row, "unit_id", UnitId::of), Columns.id(row, "made_by", PersonId::of),
                row.getObject("made_on", LocalDate.class), row.getString("text"), row.getString("answer"),
                Columns.id(row, "answered_by", PersonId::of), Columns.day(row, "answered_on"));
    }
}
