package io.answerable.policy.editions;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.policy.PolicyApi;
import io.answerable.signals.spi.DutyKind;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What units say of a draft. */
class ConsultationTests extends PolicyApi {

    @BeforeEach
    void aDraftInConsultation() {
        draft("pol-07", "audience: [{key: \"ou-psa\"}, {key: \"ou-fin\"}]");
        step("p-007", "startPolicyConsultation", "pol-07", "commentsDue: \"%s\"".formatted(today));
    }

    @Test
    @DisplayName("R-ROL-13 P-3 Each of three comments has an answer before legal reviews the draft")
    void eachCommentIsAnsweredFirst() {
        var first = comment("p-053", "ou-psa");
        var second = comment("p-030", "ou-fin");
        var third = comment("p-052", "ou-psa");

        answer(first);
        answer(second);
        assertThat(refused("p-007", "submitPolicyForReview", changing("pol-07", ""))).containsExactly(
                "RuleViolated P-3 [policy]");
        answer(third);
        assertThat(step("p-007", "submitPolicyForReview", "pol-07", "").path("status").asString())
                .isEqualTo("IN_REVIEW");
        ask("{ policy(by: {key: \"pol-07\"}) { comments { text answer unit { key } madeBy { key } answeredBy { key } } } }")
                .path("policy.comments[*].answer")
                .entityList(String.class)
                .hasSize(3);
    }

    @Test
    @DisplayName("R-POL-04 Units comment while they are consulted, and through their own people")
    void onlyInvitedUnitsCommentThroughTheirPeople() {
        assertThat(refused("p-053", "commentOnPolicy", about("ou-fin"))).containsExactly(
                "NotPermitted NOT_PERMITTED []");
        assertThat(refused("p-021", "commentOnPolicy", about("ou-leg"))).containsExactly(
                "ValidationFailed VALIDATION_FAILED [unit]");
        submitted();
        assertThat(refused("p-053", "commentOnPolicy", about("ou-psa"))).containsExactly(
                "ValidationFailed VALIDATION_FAILED [policy]");
    }

    @Test
    void onlyWhoKeepsPoliciesAnswersAsTheyReadIt() {
        var key = comment("p-053", "ou-psa");
        var input = "comment: {key: \"%s\"}, expectedVersion: %d, answer: \"%s\"";

        assertThat(refused("p-053", "answerPolicyComment", input.formatted(key, 1, "Yes"))).containsExactly(
                "NotPermitted NOT_PERMITTED []");
        assertThat(refused("p-007", "answerPolicyComment", input.formatted(key, 9, "Yes"))).containsExactly(
                "VersionConflict VERSION_CONFLICT [expectedVersion]");
        assertThat(refused("p-007", "answerPolicyComment", input.formatted(key, 1, " "))).containsExactly(
                "ValidationFailed FIELD_REQUIRED [answer]");
        assertThat(refused("p-007", "answerPolicyComment", input.formatted("pc-0", 1, "Yes"))).containsExactly(
                "NotFound NOT_FOUND [comment]");
    }

    @Test
    void commentsBelongToTheirOrganisation() {
        var key = comment("p-053", "ou-psa");
        ask("{ policyComment(by: {key: \"%s\"}) { key policy { key } } }".formatted(key)).path("policyComment")
                .matchesJson("{\"key\": \"%s\", \"policy\": {\"key\": \"pol-07\"}}".formatted(key));
        ours = newTown();

        ask("{ policyComment(by: {key: \"%s\"}) { key } }".formatted(key)).path("policyComment").valueIsNull();
    }

    @Test
    @DisplayName("R-ORG-15 The head of an invited unit has to comment until the last day or until the unit has")
    void headsAreAskedUntilTheirUnitHasSpoken() {
        assertThat(asked("p-052")).containsExactly("pol-07 " + today);
        assertThat(asked("p-021")).isEmpty();
        comment("p-053", "ou-psa");
        assertThat(asked("p-052")).isEmpty();
        assertThat(asked("p-030")).containsExactly("pol-07 " + today);
    }

    @Test
    @DisplayName("R-POL-04 R-ORG-15 Until the last day a draft is handed over when each invited unit has spoken, or for a reason")
    void unitsHaveUntilTheLastDay() {
        assertThat(refused("p-007", "submitPolicyForReview", changing("pol-07", ""))).containsExactly(
                "ValidationFailed FIELD_REQUIRED [reason]");
        answer(comment("p-053", "ou-psa"));
        assertThat(refused("p-007", "submitPolicyForReview", changing("pol-07", ""))).containsExactly(
                "ValidationFailed FIELD_REQUIRED [reason]");
        answer(comment("p-030", "ou-fin"));

        assertThat(step("p-007", "submitPolicyForReview", "pol-07", "").path("status").asString())
                .isEqualTo("IN_REVIEW");
    }

    @Test
    @DisplayName("R-POL-04 Whoever does not wait for the units says why")
    void notToWaitNeedsAReason() {
        submitted();

        assertThat(acts("pol-07")).endsWith("SUBMITTED_FOR_REVIEW");
    }

    @Test
    @DisplayName("R-ORG-15 A unit that the draft addresses only later is invited, too")
    void unitsThatJoinTheAudienceAreInvited() {
        step("p-007", "revisePolicy", "pol-07",
                "title: \"Wider\", audience: [{key: \"ou-psa\"}, {key: \"ou-leg\"}]");

        ask("{ policy(by: {key: \"pol-07\"}) { editions { invited { key } } } }")
                .path("policy.editions[0].invited[*].key")
                .entityList(String.class)
                .containsExactly("ou-psa", "ou-fin", "ou-leg");
        assertThat(asked("p-021")).containsExactly("pol-07 " + today);
        comment("p-021", "ou-leg");
        step("p-007", "revisePolicy", "pol-07", "title: \"For all\"");
        assertThat(asked("p-001")).as("everybody is addressed").containsExactly("pol-07 " + today);
    }

    @Test
    @DisplayName("R-ORG-15 After legal has handed a draft back, units are asked about the new text")
    void unitsAreAskedAnewInTheNextRound() {
        answer(comment("p-053", "ou-psa"));
        submitted();
        step("p-021", "reviewPolicyLegally", "pol-07", "passed: false, reason: \"Too vague\"");
        step("p-007", "startPolicyConsultation", "pol-07", "commentsDue: \"%s\"".formatted(today.plusDays(5)));

        assertThat(asked("p-052")).containsExactly("pol-07 " + today.plusDays(5));
        answer(comment("p-053", "ou-psa"));
        assertThat(asked("p-052")).isEmpty();
    }

    @Test
    @DisplayName("R-POL-04 Whoever keeps policies speaks for another unit only with a reason")
    void speakingForOthersNeedsAReason() {
        assertThat(refused("p-007", "commentOnPolicy", about("ou-psa"))).containsExactly(
                "ValidationFailed FIELD_REQUIRED [reason]");
        done("p-007", "commentOnPolicy", about("ou-psa") + ", reason: \"Told me on the phone\"", "comment { key }");
    }

    @Test
    @DisplayName("R-POL-04 P-3 What a comment was answered stays as it was once legal has the draft")
    void anAnswerStaysOnceTheDraftIsHandedOver() {
        var key = comment("p-053", "ou-psa");
        answer(key);
        submitted();

        assertThat(refused("p-007", "answerPolicyComment",
                "comment: {key: \"%s\"}, expectedVersion: 2, answer: \"Otherwise.\"".formatted(key)))
                .containsExactly("ValidationFailed VALIDATION_FAILED [comment]");
    }

    private void submitted() {
        step("p-007", "submitPolicyForReview", "pol-07", "reason: \"It is urgent\"");
    }

    private List<String> asked(String person) {
        return dutiesOf(person, DutyKind.CONSULTATION, today);
    }

    private static String about(String unit) {
        return "policy: {key: \"pol-07\"}, unit: {key: \"%s\"}, text: \"Too long.\"".formatted(unit);
    }

    private String comment(String person, String unit) {
        return done(person, "commentOnPolicy", about(unit), "comment { key }").path("comment").path("key").asString();
    }

    private void answer(String key) {
        done("p-007", "answerPolicyComment",
                "comment: {key: \"%s\"}, expectedVersion: 1, answer: \"Shortened.\"".formatted(key), "comment { key }");
    }
}
