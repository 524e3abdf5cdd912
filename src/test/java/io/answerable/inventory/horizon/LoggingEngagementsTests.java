package io.answerable.inventory.horizon;

import static io.answerable.inventory.Municipality.TODAY;

import io.answerable.graphql.NodeId;
import io.answerable.inventory.RecordsApi;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Talks with suppliers are logged. */
class LoggingEngagementsTests extends RecordsApi {

    @Test
    @DisplayName("R-INV-36 Talks with suppliers are logged with date, people and security questions")
    void talksAreLogged() {
        as("role.procurement", """
                mutation { logSupplierEngagement(input: {supplier: {key: "sup-01"}, aiSystem: {key: "ai-01"},
                    subject: "Demo", securityQuestions: "Where are the data?", people: [{key: "p-021"}],
                    on: "2026-10-02"}) { engagement { heldOn } %s } }""".formatted(ERRORS))
                .path("logSupplierEngagement.errors")
                .matchesJson("[]");
        var id = new NodeId("Person", personOf("p-021").value()).encoded();

        ask("{ supplierEngagements(filter: {person: {eq: \"%s\"}}) { totalCount nodes { heldOn subject securityQuestions "
                .formatted(id) + "supplier { key } aiSystem { key } people { key } loggedBy { key } } } }")
                .path("supplierEngagements")
                .matchesJson(
                        """
                                {"totalCount": 1, "nodes": [{"heldOn": "2026-10-02", "subject": "Demo",
                                  "securityQuestions": "Where are the data?", "supplier": {"key": "sup-01"},
                                  "aiSystem": {"key": "ai-01"}, "people": [{"key": "p-021"}], "loggedBy": {"key": "p-020"}}]}""");
    }

    @Test
    @DisplayName("R-INV-36 A talk names only those whom the organisation knows")
    void aTalkWithStrangersIsNotLogged() {
        var unknown = UUID.randomUUID();

        as("role.procurement", """
                mutation { logSupplierEngagement(input: {supplier: {id: "%s"}, aiSystem: {id: "%s"}, subject: "Demo",
                    people: [{id: "%s"}]}) { %s } }""".formatted(new NodeId("Supplier", unknown).encoded(),
                new NodeId("AiSystem", unknown).encoded(), new NodeId("Person", unknown).encoded(), ERRORS))
                .path("logSupplierEngagement.errors")
                .matchesJson("""
                        [{"field": ["supplier"]}, {"field": ["aiSystem"]}, {"field": ["people"]}]""");
        ask("{ supplierEngagements { totalCount } }").path("supplierEngagements.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @Test
    @DisplayName("R-INV-36 The history of the supplier tells of a talk")
    void theHistoryTellsOfATalk() {
        as("role.procurement", """
                mutation { logSupplierEngagement(input: {supplier: {key: "sup-01"}, aiSystem: {key: "ai-01"},
                    subject: "Demo", decision: "Buy", people: [{key: "p-021"}], on: "2026-10-02"}) { %s } }"""
                .formatted(ERRORS));

        ask("{ supplier(by: {key: \"sup-01\"}) { version history(first: 1) { nodes { act effectiveFrom changes {"
                + " field after } } } } }").path("supplier").matchesJson("""
                        {"version": 1, "history": {"nodes": [{"act": "ENGAGEMENT_LOGGED", "effectiveFrom": "2026-10-02",
                            "changes": [{"field": "subject", "after": "Demo"}, {"field": "decision", "after": "Buy"},
                                {"field": "aiSystem", "after": "ai-01"}, {"field": "people", "after": "p-021"}]}]}}""");
    }
}
