package io.answerable.policy.duties;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.StatementCounter;
import io.answerable.policy.PolicyApi;
import io.answerable.signals.spi.Commitment;
import io.answerable.signals.spi.Commitments;
import io.answerable.signals.spi.Duties;
import io.answerable.signals.spi.DutyKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What policies ask of people, and what rests on them. */
class PolicyDutiesTests extends PolicyApi {

    private @Autowired List<Commitments> commitments;
    private @Autowired PolicyReviewDuties reviews;
    private @Autowired CommitmentsInPolicy resting;
    private @Autowired StatementCounter statements;

    @Test
    @DisplayName("R-POL-08 An author is asked to review a policy in force from 30 days before its last good day")
    void authorsAreAskedAMonthBefore() {
        inForce("pol-1", "");
        LocalDate due = today.plusYears(1);

        assertThat(dutiesOf("p-007", DutyKind.POLICY_REVIEW, due.minusDays(31))).isEmpty();
        assertThat(dutiesOf("p-007", DutyKind.POLICY_REVIEW, due.minusDays(30))).containsExactly("pol-1 " + due);
        assertThat(dutiesOf("p-007", DutyKind.POLICY_REVIEW, due.plusDays(9))).containsExactly("pol-1 " + due);
        assertThat(dutiesOf("p-021", DutyKind.POLICY_REVIEW, due)).isEmpty();
    }

    @Test
    @DisplayName("Q5 What somebody wrote, keeps and pursues rests on them")
    void whatRestsOnPeople() {
        inForce("pol-1", "author: {key: \"p-053\"}");
        done("p-007", "requireDocument", "key: \"rd-1\", title: \"Programme\", owner: {key: \"p-053\"}",
                "document { key }");
        done("p-007", "defineInternalControl",
                "key: \"ic-1\", title: \"Rule\", process: \"P\", unit: {key: \"ou-psa\"}, owner: {key: \"p-053\"}",
                "control { key }");
        done("p-007", "setAiObjective",
                "key: \"ao-1\", title: \"Owned\", kpi: \"KPI-G01\", target: 100, owner: {key: \"p-053\"}",
                "objective { key }");

        assertThat(restingOn("p-053")).containsExactlyInAnyOrder("POLICY pol-1", "POLICY rd-1", "POLICY ic-1",
                "OBJECTIVE ao-1");
        assertThat(restingOn("p-056")).isEmpty();
    }

    @Test
    void thereAreAsManyStatementsForManyAsForFew() {
        inForce("pol-1", "");
        var few = statements();
        inForce("pol-2", "");
        inForce("pol-3", "");

        assertThat(statements()).isEqualTo(few);
    }

    private int statements() {
        var everybody = List.of(person("p-007"), person("p-053"), person("p-001"));
        return statements.statementsOf(() -> inTransaction(() -> {
            reviews.dutiesOf(everybody, today);
            return resting.commitmentsOf(everybody, today);
        })).size();
    }

    private List<String> restingOn(String person) {
        var id = person(person);
        return inTransaction(() -> commitments.stream()
                .flatMap(it -> it.commitmentsOf(List.of(id), today).stream())
                .filter(it -> it.subject().type() != null)
                .map((Commitment it) -> it.kind() + " " + it.subject().reference())
                .filter(it -> it.startsWith("POLICY") || it.startsWith("OBJECTIVE"))
                .toList());
    }
}
