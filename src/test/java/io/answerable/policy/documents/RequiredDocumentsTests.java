package io.answerable.policy.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.policy.PolicyApi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The documents that the standard needs. */
class RequiredDocumentsTests extends PolicyApi {

    private static final String LIST = "{ requiredDocuments { key title state clause owner { key } } }";

    @Test
    @DisplayName("R-POL-15 The list shows owner and state of each; the incident procedure is as far as its policy")
    void theListShowsOwnerAndState() {
        draft("pol-07", "topics: [\"INCIDENT_MANAGEMENT\"]");
        require("rd-1", "title: \"Audit programme\", clause: \"9.2\", owner: {key: \"p-007\"}, state: IN_FORCE");
        require("rd-2", "title: \"Incident procedure\", policy: {key: \"pol-07\"}");

        ask(LIST).path("requiredDocuments").matchesJson("""
                [{"key": "rd-1", "title": "Audit programme", "state": "IN_FORCE", "clause": "9.2",
                  "owner": {"key": "p-007"}},
                 {"key": "rd-2", "title": "Incident procedure", "state": "DRAFT", "clause": null, "owner": null}]""");
        approved("pol-07");
        publish("pol-07", "");
        ask(LIST).path("requiredDocuments[1].state").entity(String.class).isEqualTo("IN_FORCE");
    }

    @Test
    @DisplayName("R-POL-15 An owner is assigned, and records how far the document has come")
    void ownersKeepTheirDocuments() {
        require("rd-1", "title: \"Audit programme\"");
        assertThat(refused("p-053", "recordDocumentState", state(1))).containsExactly("NotPermitted NOT_PERMITTED []");
        done("p-007", "assignDocumentOwner", "document: {key: \"rd-1\"}, expectedVersion: 1, owner: {key: \"p-053\"}",
                "document { owner { key } }");

        var recorded = done("p-053", "recordDocumentState", state(2), "document { state location version }");

        assertThat(recorded.path("document").path("state").asString()).isEqualTo("DRAFT");
        assertThat(acts("rd-1")).containsExactly("REQUIRED", "OWNER_ASSIGNED", "STATE_RECORDED");
        assertThat(refused("p-053", "recordDocumentState", state(2))).containsExactly(
                "VersionConflict VERSION_CONFLICT [expectedVersion]");
    }

    @Test
    void whatIsAPolicyStandsWhereThePolicyStands() {
        draft("pol-07", "");
        require("rd-1", "title: \"Incident procedure\", policy: {key: \"pol-07\"}");

        assertThat(refused("p-007", "recordDocumentState", state(1))).containsExactly(
                "ValidationFailed VALIDATION_FAILED [state]");
        assertThat(refused("p-007", "requireDocument", "title: \"A\", clause: \"99.9\"")).containsExactly(
                "NotFound NOT_FOUND [clause]");
    }

    @Test
    void onlyWhoReadsGovernanceSeesTheList() {
        require("rd-1", "title: \"Audit programme\"");

        assertThat(refused("p-053", "requireDocument", "title: \"A\"")).containsExactly(
                "NotPermitted NOT_PERMITTED []");
        askWith(LIST, io.answerable.access.Permission.READ).errors().satisfy(it -> assertThat(it).hasSize(1));
        askAs("p-053", "{ requiredDocument(by: {key: \"rd-1\"}) { key } }").path("requiredDocument").valueIsNull();
    }

    @Test
    void documentsBelongToTheirOrganisation() {
        require("rd-1", "title: \"Audit programme\"");
        ours = newTown();

        ask(LIST).path("requiredDocuments").entityList(JsonNode.class).hasSize(0);
        assertThat(refused("p-007", "recordDocumentState", state(1))).containsExactly("NotFound NOT_FOUND [document]");
    }

    private static String state(int version) {
        return "document: {key: \"rd-1\"}, expectedVersion: %d, state: DRAFT, location: \"Intranet\""
                .formatted(version);
    }

    private void require(String key, String more) {
        done("p-007", "requireDocument", "key: \"%s\", %s".formatted(key, more), "document { key }");
    }
}
