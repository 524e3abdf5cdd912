package io.answerable.policy.controls;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.access.Permission;
import io.answerable.policy.PolicyApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Controls inside processes. */
class InternalControlsTests extends PolicyApi {

    @BeforeEach
    void theTwoPersonRule() {
        done("p-007", "defineInternalControl", """
                key: "ic-1", title: "Two-person rule", process: "Publishing generated text", unit: {key: "ou-psa"},
                owner: {key: "p-053"}, everyDays: 90""", "control { key }");
    }

    @Test
    @DisplayName("R-POL-16 A control is defined, owned and checked; its last check tells date and result")
    void theLastCheckTellsDateAndResult() {
        ask("{ internalControl(by: {key: \"ic-1\"}) { lastCheck { on } nextCheck } }").path("internalControl")
                .matchesJson("{\"lastCheck\": null, \"nextCheck\": null}");
        done("p-053", "recordControlCheck", check(1), "control { key }");

        ask("""
                { internalControls { nodes { key title process everyDays nextCheck unit { key } owner { key }
                    lastCheck { on result note by { key } } } } }""").path("internalControls.nodes[0]")
                .matchesJson(
                        """
                                {"key": "ic-1", "title": "Two-person rule", "process": "Publishing generated text", "everyDays": 90,
                                 "nextCheck": "%s", "unit": {"key": "ou-psa"}, "owner": {"key": "p-053"},
                                 "lastCheck": {"on": "%s", "result": "FAILED", "note": "One signature", "by": {"key": "p-053"}}}"""
                                .formatted(today.plusDays(90), today));
        assertThat(acts("ic-1")).containsExactly("DEFINED", "CHECKED");
    }

    @Test
    void onlyTheOwnerAndWhoKeepsPoliciesCheck() {
        assertThat(refused("p-056", "recordControlCheck", check(1))).containsExactly("NotPermitted NOT_PERMITTED []");
        assertThat(refused("p-007", "recordControlCheck", check(4))).containsExactly(
                "VersionConflict VERSION_CONFLICT [expectedVersion]");
        assertThat(refused("p-053", "defineInternalControl",
                "title: \"A\", process: \"B\", unit: {key: \"ou-psa\"}, owner: {key: \"p-053\"}")).containsExactly(
                        "NotPermitted NOT_PERMITTED []");
        assertThat(refused("p-007", "defineInternalControl",
                "title: \" \", process: \"B\", unit: {key: \"ou-psa\"}, owner: {key: \"p-053\"}, everyDays: 0"))
                .containsExactlyInAnyOrder("ValidationFailed FIELD_REQUIRED [title]",
                        "ValidationFailed VALIDATION_FAILED [everyDays]");
        askWith("{ internalControls { totalCount } }", Permission.READ).errors()
                .satisfy(it -> assertThat(it).hasSize(1));
    }

    @Test
    void controlsBelongToTheirOrganisation() {
        ours = newTown();

        ask("{ internalControls { totalCount } }").path("internalControls.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
        assertThat(refused("p-007", "recordControlCheck", check(1))).containsExactly("NotFound NOT_FOUND [control]");
    }

    private static String check(int version) {
        return "control: {key: \"ic-1\"}, expectedVersion: %d, result: FAILED, note: \"One signature\""
                .formatted(version);
    }
}
