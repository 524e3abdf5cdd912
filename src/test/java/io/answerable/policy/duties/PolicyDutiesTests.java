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
    @DisplayName("R-POL-05 Legal is asked for the next edition, too, while the one before is in force")
    void legalIsAskedForTheNextEdition() {
        inForce("pol-1", "");
        assertThat(dutiesOf("p-021", DutyKind.LEGAL_REVIEW, today)).isEmpty();

        step("p-007", "beginPolicyEdition", "pol-1", "");
        step("p-007", "startPolicyConsultation", "pol-1", "commentsDue: \"%s\"".formatted(today));
        assertThat(dutiesOf("p-021", DutyKind.LEGAL_REVIEW, today)).isEmpty();
        step("p-007", "submitPolicyForReview", "pol-1", "reason: \"Everybody was asked in person\"");
        assertThat(dutiesOf("p-021", DutyKind.LEGAL_REVIEW, today)).containsExactly("pol-1 null");
        step("p-021", "reviewPolicyLegally", "pol-1", "passed: true");
        assertThat(dutiesOf("p-021", DutyKind.LEGAL_REVIEW, today)).isEmpty();
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
    @DisplayName("R-POL-08 P1.5 Where the author is gone, whoever keeps policies is asked to review the policy")
    void theReviewOfAnOrphanedPolicyIsNotForgotten() {
        inForce("pol-1", "author: {key: \"p-053\"}");
        var due = today.plusYears(1);
        assertThat(dutiesOf("p-007", DutyKind.POLICY_REVIEW, due)).as("the author is here").isEmpty();
        told(today, "people:\n  - {id: p-053, name: Gro Dahl, unit: ou-psa, manager: p-052, status: LEFT, left: %s}\n"
                .formatted(today.minusDays(1)));

        assertThat(dutiesOf("p-007", DutyKind.POLICY_REVIEW, due)).containsExactly("pol-1 " + due);
        assertThat(dutiesOf("p-030", DutyKind.POLICY_REVIEW, due)).isEmpty();

        step("p-007", "assignPolicyAuthor", "pol-1", "author: {key: \"p-030\"}");
        assertThat(dutiesOf("p-030", DutyKind.POLICY_REVIEW, due)).containsExactly("pol-1 " + due);
        assertThat(dutiesOf("p-007", DutyKind.POLICY_REVIEW, due)).isEmpty();
    }

    @Test
    @DisplayName("P1.5 What rests on a leaver is handed over")
    void whatRestsOnALeaverIsHandedOver() {
        inForce("pol-1", "author: {key: \"p-053\"}");
        done("p-007", "defineInternalControl",
                "key: \"ic-1\", title: \"Rule\", process: \"P\", unit: {key: \"ou-psa\"}, owner: {key: \"p-053\"}",
                "control { key }");
        done("p-007", "setAiObjective",
                "key: \"ao-1\", title: \"Owned\", kpi: \"KPI-G01\", target: 100, owner: {key: \"p-053\"}",
                "objective { key }");
        assertThat(refused("p-030", "assignPolicyAuthor", changing("pol-1", "author: {key: \"p-030\"}")))
                .containsExactly("NotPermitted NOT_PERMITTED []");
        assertThat(refused("p-030", "assignControlOwner",
                "control: {key: \"ic-1\"}, expectedVersion: 1, owner: {key: \"p-030\"}"))
                .containsExactly("NotPermitted NOT_PERMITTED []");
        assertThat(refused("p-030", "assignObjectiveOwner",
                "objective: {key: \"ao-1\"}, expectedVersion: 1, owner: {key: \"p-030\"}"))
                .containsExactly("NotPermitted NOT_PERMITTED []");

        step("p-007", "assignPolicyAuthor", "pol-1", "author: {key: \"p-030\"}");
        done("p-007", "assignControlOwner", "control: {key: \"ic-1\"}, expectedVersion: 1, owner: {key: \"p-030\"}",
                "control { owner { key } }");
        done("p-007", "assignObjectiveOwner",
                "objective: {key: \"ao-1\"}, expectedVersion: 1, owner: {key: \"p-030\"}",
                "objective { owner { key } }");

        assertThat(restingOn("p-053")).isEmpty();
        assertThat(restingOn("p-030")).containsExactlyInAnyOrder("POLICY pol-1", "POLICY ic-1", "OBJECTIVE ao-1");
        assertThat(acts("pol-1")).endsWith("AUTHOR_ASSIGNED");
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
