package io.answerable.inventory.horizon;

import static io.answerable.inventory.Municipality.TODAY;

import io.answerable.graphql.NodeId;
import io.answerable.inventory.RecordsApi;
import io.answerable.organisation.OrganisationFacts;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Talks with those outside are logged. */
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

        ask("{ engagements(filter: {person: {eq: \"%s\"}}) { totalCount nodes { heldOn subject securityQuestions "
                .formatted(id) + "supplier { key } aiSystem { key } people { key } loggedBy { key } } } }")
                .path("engagements")
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
        as("role.ai-lead", """
                mutation { logBoardExchange(input: {party: {id: "%s"}, subject: "Demo", people: []}) { %s } }"""
                .formatted(new NodeId("ExternalParty", unknown).encoded(), ERRORS))
                .path("logBoardExchange.errors")
                .matchesJson("[{\"field\": [\"party\"]}]");
        ask("{ engagements { totalCount } }").path("engagements.totalCount").entity(Integer.class).isEqualTo(0);
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

    @Test
    @DisplayName("R-INV-42 A call with a regional body on 2026-10-02 is listed among those that p-020 has logged")
    void exchangesWithBoardsAreLogged() {
        callers.asEverybody(organisation, () -> organisations.record(new OrganisationFacts(TODAY, null, List.of(),
                List.of(new OrganisationFacts.Party("ext-03", "Regional AI Board", "REGIONAL_BODY", false)), List.of(),
                List.of()), (section, rows) -> {
                }));
        var call = """
                mutation { logBoardExchange(input: {party: {key: "ext-03"}, subject: "Shared register",
                    decision: "We join", on: "2026-10-02", people: []}) { engagement { heldOn } %s } }"""
                .formatted(ERRORS);
        as("role.project-lead", call).path("logBoardExchange.errors[0].code")
                .entity(String.class)
                .isEqualTo("NOT_PERMITTED");

        as("role.ai-lead", call).path("logBoardExchange.errors").matchesJson("[]");
        var caller = new NodeId("Person", person().value()).encoded();
        ask("{ engagements(filter: {person: {eq: \"%s\"}}) { nodes { heldOn subject decision supplier { key }"
                .formatted(caller) + " party { key } loggedBy { key } } } }").path("engagements.nodes").matchesJson("""
                        [{"heldOn": "2026-10-02", "subject": "Shared register", "decision": "We join", "supplier": null,
                            "party": {"key": "ext-03"}, "loggedBy": {"key": "p-020"}}]""");
        ask("{ ledger(first: 1) { nodes { act subject { type key } } } }").path("ledger.nodes").matchesJson("""
                [{"act": "ENGAGEMENT_LOGGED", "subject": {"type": "ExternalParty", "key": "ext-03"}}]""");
    }
}
