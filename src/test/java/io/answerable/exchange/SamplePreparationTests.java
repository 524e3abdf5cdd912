package io.answerable.exchange;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.GateDirectory;
import io.answerable.kernel.OrganisationId;
import io.answerable.organisation.PeopleDirectory;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What the gates say about the preparation of the systems of Lindavik, and what its dossier tells of it. */
@AnswerableTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SamplePreparationTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static final Set<String> PREPARATION = Set.of("LANDSCAPE_REVIEW_DONE", "ADVICE_IT", "ADVICE_LEGAL",
            "ADVICE_DPO", "ADVICE_INFOSEC", "ADVICE_PROCUREMENT", "ADVICE_ANALYST", "KPI_AGREED_BUSINESS_AND_IT",
            "TEST_DESIGN_ADVISED_BY_ANALYST", "DATA_PREPARED", "VALIDATION_PASSED_BY_ANALYST_OR_EXTERNAL",
            "MONITORING_REQUIREMENTS_SET", "MONITORING_PLAN_ACTIVE", "COMMAND_STRUCTURE_CONFIRMED",
            "CONTINGENCY_PLAN_APPROVED", "TRANSPARENCY_NOTICE_IF_ARTICLE_50", "WORKERS_INFORMED_IF_REQUIRED",
            "REGISTERED_IF_PUBLIC_AUTHORITY_HIGH_RISK", "SUPPLIER_CONTRACT_REVIEWED_BY_LEGAL_IF_BOUGHT",
            "SUPPLIER_KNOWLEDGE_TRANSFERRED_IF_BOUGHT");

    @Autowired Callers callers;

    @Autowired Dossiers dossiers;

    @Autowired AiSystemRegister register;

    @Autowired PeopleDirectory people;

    @Autowired GateDirectory gates;

    @Autowired GraphQlTester api;

    private OrganisationId lindavik;

    @BeforeAll
    void imported() {
        lindavik = callers.newOrganisation();
        dossiers.importedSample(lindavik, "lindavik");
    }

    @Test
    @DisplayName("Q2 What of the preparation keeps ai-19 from being authorised")
    void whatBlocksAuthorisation() {
        assertThat(open("ai-19", "G4")).containsExactlyInAnyOrder("VALIDATION_PASSED_BY_ANALYST_OR_EXTERNAL",
                "MONITORING_REQUIREMENTS_SET", "COMMAND_STRUCTURE_CONFIRMED");
    }

    @Test
    @DisplayName("Q2 What of the preparation keeps ai-21 from going live")
    void whatBlocksGoingLive() {
        assertThat(open("ai-21", "G5")).containsExactly("SUPPLIER_KNOWLEDGE_TRANSFERRED_IF_BOUGHT");
    }

    @Test
    @DisplayName("R-INV-22, R-INV-23 ai-15 has no landscape review and no advice")
    void nothingIsPreparedForTheRobot() {
        assertThat(open("ai-15", "G2P")).contains("LANDSCAPE_REVIEW_DONE", "ADVICE_IT", "ADVICE_LEGAL", "ADVICE_DPO",
                "ADVICE_INFOSEC", "ADVICE_PROCUREMENT", "ADVICE_ANALYST", "KPI_AGREED_BUSINESS_AND_IT");
    }

    @Test
    @DisplayName("R-INV-30 ai-16 cannot be tested: it has no test design and no prepared data, and both are named")
    void theTestIsNotSetUp() {
        assertThat(open("ai-16", "G3")).containsExactly("TEST_DESIGN_ADVISED_BY_ANALYST", "DATA_PREPARED");
        var version = ask("{ aiSystem(by: {key: \"ai-16\"}) { version } }").path("aiSystem.version")
                .entity(Integer.class)
                .get();
        askAs("p-008", "mutation { startTesting(input: {aiSystem: {key: \"ai-16\"}, expectedVersion: " + version
                + "}) { aiSystem { state } errors { code ... on GateNotMet { items { requirement } } } } }")
                .path("startTesting")
                .matchesJson("""
                        {"aiSystem": null, "errors": [{"code": "GATE_NOT_MET"}]}""")
                .path("startTesting.errors[0].items[*].requirement")
                .entityList(String.class)
                .contains("TEST_DESIGN_ADVISED_BY_ANALYST");
    }

    @Test
    @DisplayName("R-INV-15 A tool that is proposed without the problem that it is to solve does not pass gate G1")
    void aProposalStatesItsProblem() {
        ask("""
                mutation { registerAiSystem(input: {key: "ai-66", name: "Letter sorter", purpose: "Sorts letters",
                    owningUnit: {key: "ou-cit"}}) { aiSystem { state } errors { code } } }""")
                .path("registerAiSystem.errors")
                .entityList(Object.class)
                .hasSize(0);
        assertThat(problem()).isEqualTo("OPEN");

        askAs("p-006",
                """
                        mutation { describeUseCase(input: {aiSystem: {key: "ai-66"}, expectedVersion: 1, problem: "Letters wait",
                            painPoint: "Complaints", improvement: "Answers in a day", priority: HIGH}) { errors { code } } }""")
                .path("describeUseCase.errors")
                .entityList(Object.class)
                .hasSize(0);
        assertThat(problem()).isEqualTo("MET");
        ask("{ aiSystem(by: {key: \"ai-66\"}) { useCase { problem painPoint improvement priority } } }")
                .path("aiSystem.useCase")
                .matchesJson("""
                        {"problem": "Letters wait", "painPoint": "Complaints", "improvement": "Answers in a day",
                            "priority": "HIGH"}""");
    }

    private String problem() {
        return ask("{ aiSystem(by: {key: \"ai-66\"}) { gate(name: \"G1\") { items { requirement state } } } }")
                .path("aiSystem.gate.items[?(@.requirement == 'PURPOSE_STATED')].state")
                .entityList(String.class)
                .get()
                .getFirst();
    }

    @Test
    @DisplayName("R-INV-17 R-INV-41 The dossier tells who was involved, and what on the horizon concerns a system")
    void theDossierTellsHowSystemsWerePrepared() {
        var answer = ask("""
                { reviewed: aiSystem(by: {key: "ai-23"}) { preparation { kind doneOn } }
                  failed: aiSystem(by: {key: "ai-09"}) { endUsersInvolved validation { result decidedOn by { key } } }
                  outside: aiSystem(by: {key: "ai-13"}) { validation { evaluator { key } } }
                  objective: aiSystem(by: {key: "ai-07"}) { useCase { objective } kpis { percent jointlyAgreed } }
                  contract: aiSystem(by: {key: "ai-03"}) { supplier { contracts { key state } } }
                  law: aiSystem(by: {key: "ai-05"}) { horizonItems { key decision } } }""");

        answer.path("reviewed.preparation").matchesJson("""
                [{"kind": "LANDSCAPE_REVIEW_BY_AI_LEAD", "doneOn": "2026-08-20"},
                 {"kind": "LANDSCAPE_REVIEW_BY_PROJECT_LEAD"}, {"kind": "END_USER_INVOLVEMENT", "doneOn": null}]""");
        answer.path("failed").matchesJson("""
                {"endUsersInvolved": false, "validation": {"result": "FAILED", "decidedOn": "2026-04-10",
                    "by": {"key": "p-011"}}}""");
        answer.path("outside.validation.evaluator.key").entity(String.class).isEqualTo("ext-02");
        answer.path("objective").matchesJson("""
                {"useCase": {"objective": "so-3"}, "kpis": [{"percent": 122.0, "jointlyAgreed": true}]}""");
        answer.path("contract.supplier.contracts").matchesJson("[{\"key\": \"c-03\", \"state\": \"NOT_REVIEWED\"}]");
        answer.path("law.horizonItems[*].key").entityList(String.class).containsExactly("hz-01", "hz-02");
    }

    @Test
    @DisplayName("R-RSK-18 Confirming hz-01 opens seven reviews")
    void confirmingTheLawOpensSevenReviews() {
        ask("""
                mutation { confirmHorizonItem(input: {horizonItem: {key: "hz-01"}, expectedVersion: 1, dryRun: true}) {
                    horizonItem { affected { horizonReviews { open } } } errors { message } } }""")
                .path("confirmHorizonItem.horizonItem.affected[*].horizonReviews[*].open")
                .entityList(Boolean.class)
                .hasSize(7);
    }

    private List<String> open(String system, String gate) {
        return callers.asEverybody(lindavik, () -> {
            var id = requireNonNull(register.idsOf(List.of(system)).get(system));
            var seen = List.copyOf(register.byId(List.of(id), DAY).values());
            return requireNonNull(gates.gate(seen, gate).get(id)).open()
                    .stream()
                    .map(it -> it.requirement())
                    .filter(PREPARATION::contains)
                    .toList();
        });
    }

    private GraphQlTester.Response askAs(String person, String document) {
        var id = callers.asEverybody(lindavik, () -> requireNonNull(people.idsOf(List.of(person)).get(person)));
        return callers.asThemselves(lindavik, id, () -> {
            var response = api.document(document).execute();
            response.errors().verify();
            return response;
        });
    }

    private GraphQlTester.Response ask(String document) {
        return callers.asEverybody(lindavik, () -> {
            var response = api.document(document).execute();
            response.errors().verify();
            return response;
        });
    }
}
