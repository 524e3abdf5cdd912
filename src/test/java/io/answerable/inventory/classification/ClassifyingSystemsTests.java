package io.answerable.inventory.classification;

import static io.answerable.inventory.SystemRow.system;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.access.Permission;
import io.answerable.inventory.AiSystemClassified;
import io.answerable.inventory.AiSystemReclassified;
import io.answerable.inventory.RiskCategory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** R-INV-11, R-INV-14: from a proposal to a final classification, and what refuses it. */
class ClassifyingSystemsTests extends ClassificationApi {

    @Test
    @DisplayName("R-INV-14 the legal side makes a high-risk classification final; the upgrade is published once")
    void aHighRiskClassificationNeedsASecondPerson() {
        record(system("ai-22").usedSince("2025-08-01").classified(RiskCategory.MINIMAL, "2025-07-01", "p-020"));

        as("p-020", "role.compliance-legal", classify(HIGH_RISK)).path("classifySystem").matchesJson("""
                {"errors": [], "preliminaryClassification": {"version": 1, "needsLegalCoDecision": true}}""");
        as("p-020", "role.compliance-legal", finalise(1)).path("finaliseClassification.errors").matchesJson("""
                [{"__typename": "NotPermitted"}]""");
        as("p-021", "role.analyst", finalise(1)).path("finaliseClassification.errors").matchesJson("""
                [{"__typename": "NotPermitted"}]""");
        assertThat(events.stream(AiSystemClassified.class)).isEmpty();
        as("p-021", "role.compliance-legal", finalise(7)).path("finaliseClassification.errors").matchesJson("""
                [{"__typename": "VersionConflict"}]""");

        as("p-021", "role.compliance-legal", finalise(1)).path("finaliseClassification").matchesJson("""
                {"errors": [], "aiSystem": {"category": "HIGH_RISK_ANNEX_III", "preliminaryClassification": null,
                    "classification": {"rationale": "It scores applications", "points": ["5(a)"]},
                    "classificationHistory": [
                        {"number": 1, "state": "SUPERSEDED", "category": "MINIMAL", "decidedBy": {"key": "p-020"}},
                        {"number": 2, "state": "FINAL", "category": "HIGH_RISK_ANNEX_III",
                            "decidedBy": {"key": "p-020"}, "coDecidedBy": {"key": "p-021"}}]}}""");
        assertThat(events.stream(AiSystemClassified.class)).hasSize(1);
        assertThat(events.stream(AiSystemReclassified.class)).singleElement().satisfies(it -> {
            assertThat(it.from()).isEqualTo(RiskCategory.MINIMAL);
            assertThat(it.upgrade()).isTrue();
        });
        as("p-021", "role.compliance-legal", finalise(1)).path("finaliseClassification.errors").matchesJson("""
                [{"__typename": "NotFound"}]""");
    }

    @Test
    @DisplayName("R-INV-14 nobody makes final a proposal that they have not seen")
    void whatHasBeenReplacedDoesNotBecomeFinal() {
        record(system("ai-22").usedSince("2025-08-01"));
        as("p-020", "role.analyst", classify("category: MINIMAL"));
        as("p-020", "role.analyst", classify(HIGH_RISK)).path("classifySystem.preliminaryClassification.version")
                .entity(Integer.class)
                .isEqualTo(2);

        as("p-021", "role.compliance-legal", finalise(1)).path("finaliseClassification.errors").matchesJson("""
                [{"__typename": "VersionConflict"}]""");

        assertThat(events.stream(AiSystemClassified.class)).isEmpty();
        as("p-021", "role.compliance-legal", finalise(2)).path("finaliseClassification.errors").matchesJson("[]");
    }

    @Test
    @DisplayName("V-6, V-7 a use is needed, and the derogation is refused under profiling")
    void theRulesOfTheRegisterAndOfTheLaw() {
        record(system("ai-22").usedBy().profiling());

        as("p-020", "role.analyst", classify(
                "category: ANNEX_III_NOT_HIGH_RISK, points: [\"5(a)\"], derogation: {condition: PREPARATORY_TASK, statement: \"It sorts\"}"))
                .path("classifySystem.errors")
                .matchesJson("""
                        [{"rule": "V-6", "field": ["aiSystem"]}, {"rule": "V-7", "field": ["derogation"]}]""");
    }

    @Test
    @DisplayName("Article 6(3), 6(4), 49(2) a derogation is kept with its version, and brings the duties that follow")
    void aDerogationIsKeptWithItsVersion() {
        var derogated = "category: ANNEX_III_NOT_HIGH_RISK, points: [\"5(a)\"], derogation: "
                + "{condition: PREPARATORY_TASK, statement: \"%s\"}";
        record(system("ai-22").operatedAs("PROVIDER"));
        as("p-020", "role.analyst", classify(derogated.formatted("It only sorts"), "PROVIDER"))
                .path("classifySystem.errors")
                .matchesJson("[{\"__typename\": \"ValidationFailed\", \"field\": [\"derogation\"]}]");
        record(system("ai-22").operatedAs("PROVIDER").notProfiling());
        as("p-020", "role.analyst", classify(derogated.formatted(" "), "PROVIDER")).path("classifySystem.errors")
                .matchesJson("[{\"field\": [\"derogation\", \"statement\"]}]");
        as("p-020", "role.analyst", classify(derogated.formatted("It only sorts"), "PROVIDER"))
                .path("classifySystem.errors")
                .matchesJsonStrictly("[]");
        as("p-020", "role.analyst", finalise(1)).path("finaliseClassification.errors").matchesJsonStrictly("[]");
        var told = as("p-020", "role.analyst", """
                { aiSystem(by: {key: "ai-22"}) { obligations { key }
                    classification { derogation { condition } }
                    classificationHistory { derogation { condition chapeau statement profiling } } } }""");
        told.path("aiSystem").matchesJson("""
                {"classification": {"derogation": {"condition": "PREPARATORY_TASK"}}, "classificationHistory": [
                    {"derogation": null}, {"derogation": {"condition": "PREPARATORY_TASK",
                        "chapeau": "NO_SIGNIFICANT_RISK_AND_NO_MATERIAL_INFLUENCE", "statement": "It only sorts",
                        "profiling": false}}]}""");
        told.path("aiSystem.obligations[*].key").entityList(String.class).contains("EUAIA-6-4", "EUAIA-49-2");
    }

    @Test
    @DisplayName("V-7 what turned out to profile people after the proposal does not become final")
    void aDerogationIsJudgedAgainWhenItBecomesFinal() {
        record(system("ai-22").notProfiling());
        as("p-020", "role.analyst", classify("category: ANNEX_III_NOT_HIGH_RISK, points: [\"5(a)\"], derogation: "
                + "{condition: PREPARATORY_TASK, statement: \"It only sorts\"}"));
        record(system("ai-22").profiling());
        as("p-020", "role.analyst", finalise(1)).path("finaliseClassification.errors")
                .matchesJson("[{\"rule\": \"V-7\"}]");
    }

    @Test
    @DisplayName("R-INV-14 a decision names whoever took it, also where it was no person")
    void aClientIsShownAsTheDecider() {
        record(system("ai-22"));
        callers.asEverybody(organisation, () -> {
            tester.document(classify("category: TRANSPARENCY")).execute();
            tester.document("{ aiSystem(by: {key: \"ai-22\"}) { preliminaryClassification {"
                    + " proposer { kind reference person { key } } } } }")
                    .execute()
                    .path("aiSystem.preliminaryClassification.proposer")
                    .matchesJson("{\"kind\": \"CLIENT\", \"reference\": \"test\", \"person\": null}");
            tester.document(finalise(1)).execute().path("finaliseClassification.errors").matchesJsonStrictly("[]");
            tester.document("{ aiSystem(by: {key: \"ai-22\"}) { classification { decider { kind reference } }"
                    + " classificationHistory { decider { kind reference } decidedBy { key } } } }")
                    .execute()
                    .path("aiSystem")
                    .matchesJson("""
                            {"classification": {"decider": {"kind": "CLIENT", "reference": "test"}},
                             "classificationHistory": [{"decider": null},
                                {"decider": {"kind": "CLIENT", "reference": "test"}, "decidedBy": null}]}""");
            return true;
        });
        as("p-020", "role.analyst", classify("category: MINIMAL"));
        as("p-020", "role.analyst", finalise(2));
        as("p-020", "role.analyst", "{ aiSystem(by: {key: \"ai-22\"}) { classification { decider { kind"
                + " person { key } } } } }").path("aiSystem.classification.decider")
                .matchesJson("{\"kind\": \"PERSON\", \"person\": {\"key\": \"p-020\"}}");
    }

    @Test
    void aProposalHasToSpeakTheLanguageOfTheLaw() {
        record(system("ai-22").notProfiling());

        as("p-020", "role.analyst", classify("category: HIGH_RISK_ANNEX_III, points: [\"9(z)\"]"))
                .path("classifySystem.errors")
                .matchesJson("[{\"field\": [\"points\"]}, {\"field\": [\"points\"]}]");
        as("p-020", "role.analyst", classify("category: ANNEX_III_NOT_HIGH_RISK, points: [\"5(a)\"]"))
                .path("classifySystem.errors")
                .matchesJson("[{\"field\": [\"derogation\"]}]");
        as("p-020", "role.analyst", classify("category: UNCLASSIFIED"))
                .path("classifySystem.errors")
                .matchesJson("[{\"field\": [\"category\"]}]");
    }

    @Test
    void whoeverMayNotClassifyIsRefusedAndOthersKnowNothing() {
        record(system("ai-22"));

        callers.asHolderOf(organisation, () -> tester.document(classify("category: MINIMAL")).execute(),
                Permission.READ, Permission.MANAGE_REGISTER).path("classifySystem.errors").matchesJson("""
                        [{"__typename": "NotPermitted"}]""");
        callers.asEverybody(callers.newOrganisation(),
                () -> tester.document(classify("category: MINIMAL")).execute())
                .path("classifySystem.errors")
                .matchesJson("[{\"__typename\": \"NotFound\", \"field\": [\"aiSystem\"]}]");
    }
}
