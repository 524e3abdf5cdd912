package io.answerable.policy.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.access.Permission;
import io.answerable.policy.PolicyApi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What policies cover. */
class PolicyCoverageTests extends PolicyApi {

    @Test
    @DisplayName("R-POL-03 While the incident procedure is a draft, its topic is in work and not covered")
    void aDraftCoversNothing() {
        draft("pol-07", "topics: [\"INCIDENT_MANAGEMENT\"]");
        inForce("pol-02", "topics: [\"ETHICS\", \"RESPONSIBLE_USE\"]");

        ask("{ policyCoverage { topic required state policies { key } } }").path("policyCoverage").matchesJson("""
                [{"topic": "AI_POLICY", "required": true, "state": "MISSING", "policies": []},
                 {"topic": "ETHICS", "required": true, "state": "COVERED", "policies": [{"key": "pol-02"}]},
                 {"topic": "DATA_GOVERNANCE", "required": true, "state": "MISSING", "policies": []},
                 {"topic": "TRANSPARENCY", "required": true, "state": "MISSING", "policies": []},
                 {"topic": "ACCOUNTABILITY", "required": true, "state": "MISSING", "policies": []},
                 {"topic": "INCIDENT_MANAGEMENT", "required": true, "state": "IN_WORK",
                  "policies": [{"key": "pol-07"}]},
                 {"topic": "RESPONSIBLE_USE", "required": false, "state": "COVERED",
                  "policies": [{"key": "pol-02"}]}]""");
        assertThat(found("POL-004", today)).contains("INCIDENT_MANAGEMENT " + today);
    }

    @Test
    @DisplayName("R-POL-17 A topic of governance is complete with a process and a policy")
    void aTopicNeedsProcessAndPolicy() {
        inForce("pol-03", "topics: [\"DATA_GOVERNANCE\"]");
        var input = "topic: DATA_HANDLING, expectedVersion: %d, process: \"Data office checks\", owner: {key: \"p-007\"}";
        done("p-007", "describeGovernanceProcess", input.formatted(0), "coverage { version }");

        ask("{ governanceCoverage { topic process complete version processOwner { key } policies { key } } }")
                .path("governanceCoverage")
                .matchesJson("""
                        [{"topic": "MODEL_GOVERNANCE", "process": null, "complete": false, "version": 0,
                          "processOwner": null, "policies": []},
                         {"topic": "ALGORITHM_VALIDATION", "process": null, "complete": false, "version": 0,
                          "processOwner": null, "policies": []},
                         {"topic": "DATA_HANDLING", "process": "Data office checks", "complete": true, "version": 1,
                          "processOwner": {"key": "p-007"}, "policies": [{"key": "pol-03"}]},
                         {"topic": "ACCOUNTABILITY", "process": null, "complete": false, "version": 0,
                          "processOwner": null, "policies": []},
                         {"topic": "TRANSPARENCY", "process": null, "complete": false, "version": 0,
                          "processOwner": null, "policies": []}]""");
        assertThat(refused("p-007", "describeGovernanceProcess", input.formatted(0))).containsExactly(
                "VersionConflict VERSION_CONFLICT [expectedVersion]");
        assertThat(refused("p-053", "describeGovernanceProcess", input.formatted(1))).containsExactly(
                "NotPermitted NOT_PERMITTED []");
    }

    @Test
    @DisplayName("R-POL-12 The users of a system are shown their guidance and the code of ethics, and nothing of others")
    void usersAreShownTheirStandards() {
        inForce("pol-02", "topics: [\"ETHICS\"]");
        inForce("pol-06", "topics: [\"RESPONSIBLE_USE\"]");
        inForce("pol-08", "topics: [\"OPERATIONAL_GUIDANCE\"], audience: [{key: \"ou-psa\"}]");
        draft("pol-09", "topics: [\"PROFESSIONAL_STANDARD\"]");

        ask("{ users: aiSystem(by: {key: \"ai-17\"}) { userStandards { key } }"
                + " others: aiSystem(by: {key: \"ai-10\"}) { userStandards { key } } }").path("").matchesJson("""
                        {"users": {"userStandards": [{"key": "pol-02"}, {"key": "pol-08"}]},
                         "others": {"userStandards": [{"key": "pol-02"}]}}""");
    }

    @Test
    void onlyWhoReadsGovernanceSeesWhatIsCovered() {
        askWith("{ policyCoverage { topic } governanceCoverage { topic } }", Permission.READ).errors()
                .satisfy(it -> assertThat(it).hasSize(2));
    }

    @Test
    void coverageIsThatOfOnesOwnOrganisation() {
        inForce("pol-02", "topics: [\"ETHICS\"]");
        ours = newTown();

        ask("{ policyCoverage { state } }").path("policyCoverage[*].state")
                .entityList(String.class)
                .satisfies(it -> assertThat(it).hasSize(6).containsOnly("MISSING"));
    }
}
