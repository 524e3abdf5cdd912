package io.answerable.inventory.documentation;

import static io.answerable.inventory.SystemRow.system;

import io.answerable.access.Permission;
import io.answerable.graphql.NodeId;
import io.answerable.inventory.RecordsApi;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The papers of a system: data, models, controls, guidance. */
class DocumentingSystemsTests extends RecordsApi {

    @Test
    @DisplayName("R-INV-19, R-INV-20 Documents grow stale with the model, and tests of controls fall due")
    void papersAge() {
        for (var act : List.of("""
                keepModelDocument(input: {aiSystem: {key: "ai-01"}, expectedVersion: 1, title: "Card",
                    phase: TRAINING, datedOn: "2026-01-08"})""", """
                keepTechnicalControl(input: {aiSystem: {key: "ai-01"}, expectedVersion: 2, title: "Bias test",
                    aim: FAIRNESS, test: "Compare groups", everyMonths: 3, lastTested: "2026-07-01"})""", """
                recordModelChange(input: {aiSystem: {key: "ai-01"}, statement: "New weights",
                    on: "2026-02-01"})""")) {
            as("role.product-manager", "mutation { act: " + act + " { " + ERRORS + " } }").path("act.errors")
                    .matchesJson("[]");
        }

        ask("{ aiSystem(by: {key: \"ai-01\"}) { modelDocuments { title stale } technicalControls { dueOn due } } }")
                .path("aiSystem")
                .matchesJson("""
                        {"modelDocuments": [{"title": "Card", "stale": true}],
                         "technicalControls": [{"dueOn": "2026-10-01", "due": true}]}""");
    }

    @Test
    @DisplayName("R-INV-39 Support of a system shows team, contact and how many tickets are open, as IT or the product manager says")
    void supportIsNamed() {
        var support = """
                mutation { nameItSupport(input: {aiSystem: {key: "ai-01"}, expectedVersion: %d, team: "Service desk",
                    contact: "desk@town.example", openTickets: %d}) { %s } }""";
        as("role.end-user", support.formatted(1, 3, ERRORS)).path("nameItSupport.errors[0].code")
                .entity(String.class)
                .isEqualTo("NOT_PERMITTED");
        as("role.it-team", support.formatted(1, -1, ERRORS)).path("nameItSupport.errors[0].field[0]")
                .entity(String.class)
                .isEqualTo("openTickets");
        as("role.it-team", support.formatted(1, 3, ERRORS)).path("nameItSupport.errors").matchesJson("[]");

        ask("{ aiSystem(by: {key: \"ai-01\"}) { itSupport { team contact openTickets } } }").path("aiSystem.itSupport")
                .matchesJsonStrictly("""
                        {"team": "Service desk", "contact": "desk@town.example", "openTickets": 3}""");
    }

    @Test
    @DisplayName("R-INV-18 Data belong to somebody whom the organisation knows")
    void dataOfAStrangerAreNotDescribed() {
        as("role.project-lead", """
                mutation { describeData(input: {aiSystem: {key: "ai-01"}, expectedVersion: 1, needed: "Files",
                    source: "Archive", quality: "Good", plainDescription: "Letters", owner: {id: "%s"}}) { %s } }"""
                .formatted(new NodeId("Person", UUID.randomUUID()).encoded(), ERRORS))
                .path("describeData.errors")
                .matchesJson("[{\"__typename\": \"NotFound\", \"field\": [\"owner\"]}]");
    }

    @Test
    @DisplayName("R-RSK-19 Legal guides on rights and liability, and nobody else; it stands from its day")
    void legalGivesGuidance() {
        var guidance = """
                mutation { giveGuidance(input: {aiSystem: {key: "ai-01"}, expectedVersion: 1, title: "Who owns the drafts",
                    subject: INTELLECTUAL_PROPERTY, statement: "We do", link: "https://intra/ip"}) {
                    aiSystem { guidance { title subject statement link by { key } } } %s } }"""
                .formatted(ERRORS);
        as("role.project-lead", guidance).path("giveGuidance.errors[0].code")
                .entity(String.class)
                .isEqualTo("NOT_PERMITTED");

        as("role.compliance-legal", guidance).path("giveGuidance").matchesJson("""
                {"aiSystem": {"guidance": [{"title": "Who owns the drafts", "subject": "INTELLECTUAL_PROPERTY",
                    "statement": "We do", "link": "https://intra/ip", "by": {"key": "p-020"}}]}, "errors": []}""");
        ask("{ aiSystem(by: {key: \"ai-01\"}, asOf: \"2026-11-20\") { guidance { title } } }")
                .path("aiSystem.guidance")
                .matchesJson("[]");
        callers.asHolderOf(organisation, () -> answered("{ aiSystem(by: {key: \"ai-01\"}) { guidance { title } } }"),
                Permission.READ).path("aiSystem.guidance").valueIsNull();
    }
}
