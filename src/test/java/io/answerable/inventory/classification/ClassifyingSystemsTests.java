package io.answerable.inventory.classification;

import static io.answerable.inventory.Municipality.TODAY;
import static io.answerable.inventory.SystemRow.system;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Actor;
import io.answerable.access.Callers;
import io.answerable.access.Permission;
import io.answerable.access.Reach;
import io.answerable.access.spi.Standing;
import io.answerable.inventory.AiSystemClassified;
import io.answerable.inventory.AiSystemReclassified;
import io.answerable.inventory.Municipality;
import io.answerable.inventory.RecordingSystems;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.SystemRow;
import io.answerable.kernel.ActorRef;
import io.answerable.kernel.OrganisationId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.RecordingOrganisation;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** R-INV-11, R-INV-14: from a proposal to a final classification, and what refuses it. */
@AnswerableTest
@RecordApplicationEvents
class ClassifyingSystemsTests {

    private static final String ERRORS = "errors { __typename code field ... on RuleViolated { rule } }";
    private static final String HIGH_RISK = "category: HIGH_RISK_ANNEX_III, points: [\"5(a)\"]";

    @Autowired Callers callers;

    @Autowired RecordingOrganisation organisations;

    @Autowired RecordingSystems recording;

    @Autowired PeopleDirectory people;

    @Autowired ExecutionGraphQlServiceTester tester;

    @Autowired ApplicationEvents events;

    private OrganisationId organisation;

    @BeforeEach
    void found() {
        organisation = Municipality.found(callers, organisations);
    }

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
    @DisplayName("V-3 a system that is found to be prohibited is suspended in the same act")
    void aProhibitedSystemIsStopped() {
        record(system("ai-22").usedSince("2025-08-01").of(RiskCategory.UNCLASSIFIED));

        as("p-020", "role.analyst", classify("category: PROHIBITED, points: [\"5(1)(f)\"]"));
        as("p-021", "role.compliance-legal", finalise(1)).path("finaliseClassification").matchesJson("""
                {"errors": [], "aiSystem": {"category": "PROHIBITED", "state": "SUSPENDED"}}""");
        assertThat(events.stream(AiSystemReclassified.class)).as("it was not classified before").isEmpty();
    }

    @Test
    @DisplayName("V-6, V-7 a use is needed, and the derogation is refused under profiling")
    void theRulesOfTheRegisterAndOfTheLaw() {
        record(system("ai-22").usedBy().profiling());

        as("p-020", "role.analyst", classify(
                "category: ANNEX_III_NOT_HIGH_RISK, points: [\"5(a)\"], derogation: {condition: \"PREPARATORY_TASK\", statement: \"It sorts\"}"))
                .path("classifySystem.errors")
                .matchesJson("""
                        [{"rule": "V-6", "field": ["aiSystem"]}, {"rule": "V-7", "field": ["derogation"]}]""");
    }

    @Test
    @DisplayName("Article 6(3), 6(4), 49(2) a derogation is kept with its version, and brings the duties that follow")
    void aDerogationIsKeptWithItsVersion() {
        var derogated = "category: ANNEX_III_NOT_HIGH_RISK, points: [\"5(a)\"], derogation: "
                + "{condition: \"PREPARATORY_TASK\", statement: \"%s\"}";
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
                + "{condition: \"PREPARATORY_TASK\", statement: \"It only sorts\"}"));
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

    private void record(SystemRow row) {
        callers.asEverybody(organisation, () -> Municipality.record(recording, TODAY, row));
    }

    private static String classify(String what) {
        return classify(what, "DEPLOYER");
    }

    private static String classify(String what, String operatorRole) {
        return """
                mutation { classifySystem(input: {aiSystem: {key: "ai-22"}, %s, operatorRoles: ["%s"],
                    rationale: "It scores applications"}) {
                    preliminaryClassification { version needsLegalCoDecision } %s } }""".formatted(what, operatorRole,
                ERRORS);
    }

    private static String finalise(int version) {
        return """
                mutation { finaliseClassification(input: {aiSystem: {key: "ai-22"}, expectedVersion: %d}) {
                    aiSystem { category state preliminaryClassification { version } classification { rationale points }
                        classificationHistory { number state category decidedBy { key } coDecidedBy { key } } } %s } }"""
                .formatted(version, ERRORS);
    }

    private GraphQlTester.Response as(String person, String role, String document) {
        var id = callers.asEverybody(organisation,
                () -> Objects.requireNonNull(people.idsOf(List.of(person)).get(person)));
        var grants = new EnumMap<Permission, Reach>(Permission.class);
        Set.of(Permission.READ, Permission.READ_GOVERNANCE, Permission.CLASSIFY)
                .forEach(it -> grants.put(it, Reach.EVERYWHERE));
        return callers.as(
                new Actor(organisation, ActorRef.person(id), grants, Set.of(new Standing.Held(role, null, null))),
                () -> tester.document(document).execute());
    }
}
