package io.answerable.policy.exceptions;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.access.Permission;
import io.answerable.policy.PolicyApi;
import io.answerable.signals.spi.DutyKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Units that policies do not bind for a time. */
class PolicyExceptionsTests extends PolicyApi {

    @BeforeEach
    void aPolicyInForce() {
        inForce("pol-04", "");
    }

    @Test
    @DisplayName("R-POL-13 P-4 An exception has a ground and a last day; when it ends, the unit has to say how it complies")
    void anExceptionEnds() {
        grant("ex-1");

        ask("{ policy(by: {key: \"pol-04\"}) { exceptions { key state lastDay ground unit { key } grantedBy { key } } } }")
                .path("policy.exceptions[0]")
                .matchesJson("""
                        {"key": "ex-1", "state": "IN_FORCE", "lastDay": "%s", "ground": "Old system",
                         "unit": {"key": "ou-fin"}, "grantedBy": {"key": "p-007"}}""".formatted(today));
        assertThat(dutiesOf("p-030", DutyKind.valueOf("POLICY_EXCEPTION"), today)).as("its last day").isEmpty();
        assertThat(dutiesOf("p-030", DutyKind.valueOf("POLICY_EXCEPTION"), today.plusDays(1)))
                .containsExactly("ex-1 null");
        assertThat(dutiesOf("p-052", DutyKind.valueOf("POLICY_EXCEPTION"), today.plusDays(1))).isEmpty();
        ask("{ policyException(by: {key: \"ex-1\"}, asOf: \"%s\") { state } }".formatted(today.plusDays(1)))
                .path("policyException.state")
                .entity(String.class)
                .isEqualTo("EXPIRED");

        done("p-007", "concludePolicyException", conclude(1), "exception { state conclusion }");
        assertThat(dutiesOf("p-030", DutyKind.valueOf("POLICY_EXCEPTION"), today.plusDays(1))).isEmpty();
        assertThat(acts("ex-1")).containsExactly("GRANTED", "CONCLUDED");
        assertThat(refused("p-007", "concludePolicyException", conclude(2))).containsExactly(
                "ValidationFailed VALIDATION_FAILED [exception]");
    }

    @Test
    @DisplayName("P-4 An exception without a last day, or with one in the past, is refused")
    void anExceptionNeedsALastDay() {
        var input = "policy: {key: \"pol-04\"}, unit: {key: \"ou-fin\"}, ground: \"Old system\"";
        assertThat(refused("p-007", "grantPolicyException", input)).containsExactly("RuleViolated P-4 [lastDay]");
        assertThat(refused("p-007", "grantPolicyException", input + ", lastDay: \"" + today.minusDays(1) + "\""))
                .containsExactly("ValidationFailed VALIDATION_FAILED [lastDay]");
        draft("pol-05", "");
        assertThat(refused("p-007", "grantPolicyException",
                "policy: {key: \"pol-05\"}, unit: {key: \"ou-fin\"}, ground: \" \", lastDay: \"" + today + "\""))
                .containsExactlyInAnyOrder("ValidationFailed FIELD_REQUIRED [ground]",
                        "ValidationFailed VALIDATION_FAILED [policy]");
    }

    @Test
    @DisplayName("P-4 A unit has one exception from a policy at a time, and the next when that is concluded")
    void oneExceptionAtATime() {
        var input = "policy: {key: \"pol-04\"}, unit: {key: \"%s\"}, ground: \"Old\", lastDay: \"" + today + "\"";
        grant("ex-1");

        assertThat(refused("p-007", "grantPolicyException", input.formatted("ou-fin"))).containsExactly(
                "ValidationFailed VALIDATION_FAILED [unit]");
        done("p-007", "grantPolicyException", input.formatted("ou-psa"), "exception { key }");
        done("p-007", "concludePolicyException", conclude(1), "exception { key }");
        done("p-007", "grantPolicyException", input.formatted("ou-fin"), "exception { key }");
    }

    @Test
    @DisplayName("R-POL-13 Nobody has to say how they follow a policy that binds nobody any more")
    void aRetiredPolicyAsksNothing() {
        grant("ex-1");
        step("p-007", "retirePolicy", "pol-04", "reason: \"No longer used\"");

        assertThat(dutiesOf("p-030", DutyKind.FOLLOW_UP, today.plusDays(1))).isEmpty();
        assertThat(dutiesOf("p-030", DutyKind.valueOf("POLICY_EXCEPTION"), today.plusDays(1))).isEmpty();
    }

    @Test
    void onlyWhoKeepsOrApprovesPoliciesGrantsExceptions() {
        assertThat(refused("p-030", "grantPolicyException", "policy: {key: \"pol-04\"}, unit: {key: \"ou-fin\"},"
                + " ground: \"Old\", lastDay: \"" + today + "\"")).containsExactly("NotPermitted NOT_PERMITTED []");
        grant("ex-1");
        assertThat(refused("p-030", "concludePolicyException", conclude(1))).containsExactly(
                "NotPermitted NOT_PERMITTED []");
        assertThat(refused("p-007", "concludePolicyException", conclude(5))).containsExactly(
                "VersionConflict VERSION_CONFLICT [expectedVersion]");
        askWith("{ policyExceptions { totalCount } }").errors().satisfy(it -> assertThat(it).hasSize(1));
        askWith("{ policyExceptions { totalCount } }", Permission.READ).path("policyExceptions.totalCount")
                .entity(Integer.class)
                .isEqualTo(1);
    }

    @Test
    void exceptionsBelongToTheirOrganisation() {
        grant("ex-1");
        ours = newTown();

        ask("{ policyException(by: {key: \"ex-1\"}) { key } }").path("policyException").valueIsNull();
        ask("{ policyExceptions { totalCount } }").path("policyExceptions.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    private void grant(String key) {
        done("p-007", "grantPolicyException", """
                key: "%s", policy: {key: "pol-04"}, unit: {key: "ou-fin"}, ground: "Old system", lastDay: "%s\""""
                .formatted(key, today), "exception { key }");
    }

    private static String conclude(int version) {
        return "exception: {key: \"ex-1\"}, expectedVersion: %d, conclusion: \"Replaced\"".formatted(version);
    }
}
