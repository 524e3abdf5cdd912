package io.answerable.policy.ethics;

import io.answerable.facts.Columns;
import io.answerable.facts.FactTable;
import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.CommitteeId;
import io.answerable.organisation.Perspective;
import io.answerable.policy.records.Things;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A decision about a sensitive system, as it was recorded: nothing of it changes any more. */
record DecisionFact(AiSystemId system, String subject, String decision, String considerations, @Nullable String dissent,
        @Nullable CommitteeId committee, @Nullable String view, LocalDate decidedOn, @Nullable PersonId recordedBy,
        List<PersonId> present, List<Perspective> perspectives, List<EthicsQuestionId> questions,
        List<String> answers) {

    static final Things.Kind<DecisionFact> KIND = new Things.Kind<>("EthicsDecision", "ed",
            new FactTable.Shape<>("policy.ethics_decision_fact",
                    "ethics_decision_id",
                    List.of("system_id", "subject", "decision", "considerations", "dissent", "committee_id", "view",
                            "decided_on", "recorded_by", "present", "perspectives", "questions", "answers"),
                    DecisionFact::values, DecisionFact::of));

    DecisionFact {
        present = List.copyOf(present);
        perspectives = List.copyOf(perspectives);
        questions = List.copyOf(questions);
        answers = List.copyOf(answers);
    }

    private static List<@Nullable Object> values(DecisionFact it) {
        return Arrays.asList(it.system().value(), it.subject(), it.decision(), it.considerations(), it.dissent(),
                Columns.value(it.committee()), it.view(), it.decidedOn(), Columns.value(it.recordedBy()),
                Columns.values(it.present()), Columns.texts(it.perspectives().stream().map(Perspective::name).toList()),
                Columns.values(it.questions()),
                Columns.texts(it.answers()));
    }

    static DecisionFact of(ResultSet row, int number) throws SQLException {
        return new DecisionFact(Columns.requiredId(row, "system_id", AiSystemId::of), row.getString("subject"),
                row.getString("decision"), row.getString("considerations"), row.getString("dissent"),
                Columns.id(row, "committee_id", CommitteeId::of), row.getString("view"),
                row.getObject("decided_on", LocalDate.class), Columns.id(row, "recorded_by", PersonId::of),
                Columns.ids(row, "present", PersonId::of),
                Columns.texts(row, "perspectives").stream().map(Perspective::valueOf).toList(),
                Columns.ids(row, "questions", EthicsQuestionId::of), Columns.texts(row, "answers"));
    }
}
