package io.answerable.inventory.classification;

import static io.answerable.inventory.Municipality.TODAY;
import static io.answerable.inventory.SystemRow.system;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.inventory.Municipality;
import io.answerable.inventory.RecordingSystems;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.SystemRow;
import io.answerable.inventory.register.LegalAnswers;
import io.answerable.kernel.OrganisationId;
import io.answerable.organisation.RecordingOrganisation;
import io.answerable.reference.LegalFact;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** R-INV-11: the questions that the law makes duties depend on, what is answered, and what follows. */
@AnswerableTest
class AnsweringQuestionnairesTests {

    private static final String ERRORS = "errors { __typename code field ... on VersionConflict { currentVersion } }";

    @Autowired Callers callers;

    @Autowired RecordingOrganisation organisations;

    @Autowired RecordingSystems recording;

    @Autowired CurrentActor actor;

    @Autowired ExecutionGraphQlServiceTester tester;

    @Autowired JdbcClient jdbc;

    @Autowired TransactionTemplate transactions;

    private OrganisationId organisation;

    @BeforeEach
    void aSystem() {
        organisation = Municipality.found(callers, organisations);
        record(row());
    }

    private static SystemRow row() {
        return system("ai-01").usedSince("2025-01-01")
                .of(RiskCategory.HIGH_RISK_ANNEX_III)
                .points("5(a)")
                .transparent("50(4)a");
    }

    @Test
    void everyQuestionOfTheCatalogueCanBeAnswered() {
        var questions = Arrays.stream(LegalAnswers.class.getRecordComponents()).map(RecordComponent::getName).toList();

        assertThat(LegalFact.values()).filteredOn(it -> it != LegalFact.PUBLIC_AUTHORITY)
                .extracting(LegalFact::key)
                .isSubsetOf(questions);
    }

    @Test
    void anAnswerBringsItsDutiesAndIsNoLongerAsked() {
        facts().path("aiSystem")
                .matchesJson(
                        """
                                {"classificationFacts": {"riskCategory": "HIGH_RISK_ANNEX_III", "annexIIIPoints": ["5(a)"],
                                    "publicAuthorityOrPublicService": false, "firstUseDate": "2025-01-01",
                                    "answers": {"operatorRoles": ["DEPLOYER"], "controlsInputData": null, "publishesDeepFakes": true}}}""");
        facts().path("aiSystem.classificationFacts.unanswered")
                .entityList(String.class)
                .contains("controlsInputData", "processesPersonalData", "gpaiModel", "systemicRisk")
                .doesNotContain("operatorRoles", "publishesDeepFakes", "significantDesignChangeDate", "riskCategory");
        facts().path("aiSystem.obligations[*].key").entityList(String.class).doesNotContain("EUAIA-26-4");

        answer("controlsInputData: true, gpaiModel: false, publishesDeepFakes: false, interactsWithPeople: true")
                .path("answerClassificationQuestionnaire")
                .matchesJson("{\"errors\": [], \"aiSystem\": {\"version\": 2, \"transparencyCases\": []}}");

        facts().path("aiSystem.classificationFacts.unanswered")
                .entityList(String.class)
                .contains("processesPersonalData")
                .doesNotContain("controlsInputData", "gpaiModel", "systemicRisk", "providerOutsideUnion");
        facts().path("aiSystem.obligations[*].key")
                .entityList(String.class)
                .contains("EUAIA-26-4")
                .doesNotContain("EUAIA-50-4A", "EUAIA-50-1");
        facts().path("aiSystem.history.nodes[*].act").entityList(String.class).contains("QUESTIONNAIRE_ANSWERED");
    }

    @Test
    @DisplayName("Rule reading 13 a yes adds the case of Article 50 where the organisation owes it")
    void aYesAddsTheCaseThatIsOwed() {
        answer("operatorRoles: [PROVIDER], interactsWithPeople: true")
                .path("answerClassificationQuestionnaire.aiSystem.transparencyCases")
                .entityList(String.class)
                .containsExactly("50(4)a", "50(1)");
        facts().path("aiSystem.obligations[*].key").entityList(String.class).contains("EUAIA-50-1");
    }

    @Test
    @DisplayName("ED-2, ED-3 the day of a significant design change decides whether an older system is relieved")
    void theDayOfADesignChangeCounts() {
        answer("placedOnMarketDate: \"2025-01-01\", significantDesignChangeDate: \"2026-05-01\"");
        facts().path("aiSystem.obligations[?(@.key == 'EUAIA-26-2')].rule")
                .entityList(String.class)
                .containsExactly("ED-2");
        answer(2, "significantDesignChange: true").path("answerClassificationQuestionnaire.errors")
                .matchesJsonStrictly("[]");
        facts().path("aiSystem.classificationFacts.answers.significantDesignChangeDate")
                .entity(String.class)
                .isEqualTo("2026-05-01");
        answer(3, "significantDesignChange: false");
        facts().path("aiSystem.classificationFacts.answers.significantDesignChangeDate").valueIsNull();
    }

    @Test
    @DisplayName("INV-007 follows from the answers")
    void theSignalFollows() {
        answer("ownNameOrTrademark: true");
        codes().contains("INV-007");
        answer(2, "operatorRoles: [PROVIDER, DEPLOYER]");
        codes().doesNotContain("INV-007");
    }

    @Test
    void aLaterDossierLeavesAloneWhatItCannotTell() {
        answer("controlsInputData: true, systemicRisk: false");
        callers.asEverybody(organisation,
                () -> Municipality.record(recording, actor.today(), row().named("Renamed")));
        facts().path("aiSystem")
                .matchesJson(
                        """
                                {"name": "Renamed", "classificationFacts": {"answers": {"controlsInputData": true, "systemicRisk": false}}}""");
    }

    @Test
    @DisplayName("R-INV-13 changed facts are evaluated anew by a listener and leave an evaluation behind")
    void theDutiesArePublishedByTheListener() {
        assertThat(evaluations()).isEmpty();
        answer("controlsInputData: true");
        await().untilAsserted(() -> assertThat(evaluations()).singleElement()
                .satisfies(it -> assertThat(it).contains("EUAIA-26-4")));
    }

    @Test
    void whatIsWrongIsSaid() {
        answer("").path("answerClassificationQuestionnaire.errors").matchesJson("[{\"field\": [\"answers\"]}]");
        answer("significantDesignChangeDate: \"2099-01-01\"").path("answerClassificationQuestionnaire.errors")
                .matchesJson("[{\"field\": [\"answers\", \"significantDesignChangeDate\"]}]");
        answer("significantDesignChange: false, significantDesignChangeDate: \"2026-01-01\"")
                .path("answerClassificationQuestionnaire.errors")
                .matchesJson("[{\"field\": [\"answers\", \"significantDesignChangeDate\"]}]");
        answer(7, "gpaiModel: true").path("answerClassificationQuestionnaire.errors")
                .matchesJson("[{\"__typename\": \"VersionConflict\", \"currentVersion\": 1}]");
        facts().path("aiSystem.classificationFacts.answers.gpaiModel").valueIsNull();
    }

    @Test
    void whoeverMayNotClassifyIsRefusedAndOthersKnowNothing() {
        var mutation = mutation(1, "gpaiModel: true");
        callers.asHolderOf(organisation, () -> {
            tester.document(mutation)
                    .execute()
                    .path("answerClassificationQuestionnaire.errors")
                    .matchesJson("[{\"__typename\": \"NotPermitted\"}]");
            tester.document("{ aiSystem(by: {key: \"ai-01\"}) { classificationFacts { unanswered } } }")
                    .execute()
                    .path("aiSystem.classificationFacts")
                    .valueIsNull();
            return true;
        }, Permission.READ, Permission.MANAGE_REGISTER);
        callers.asEverybody(callers.newOrganisation(), () -> tester.document(mutation).execute())
                .path("answerClassificationQuestionnaire.errors")
                .matchesJson("[{\"__typename\": \"NotFound\", \"field\": [\"aiSystem\"]}]");
    }

    private List<String> evaluations() {
        return callers.asEverybody(organisation, () -> transactions.execute(status -> jdbc.sql("""
                select array_to_string(concerning, ' ') from inventory.obligation_evaluation
                where organisation_id = :organisation""")
                .param("organisation", organisation.value())
                .query(String.class)
                .list()));
    }

    private void record(SystemRow row) {
        callers.asEverybody(organisation, () -> Municipality.record(recording, TODAY, row));
    }

    private GraphQlTester.EntityList<String> codes() {
        return ask("{ aiSystem(by: {key: \"ai-01\"}) { signals { code } } }")
                .path("aiSystem.signals[*].code")
                .entityList(String.class);
    }

    private GraphQlTester.Response facts() {
        return ask("""
                { aiSystem(by: {key: "ai-01"}) { name obligations { key rule } history(first: 20) { nodes { act } }
                    classificationFacts { riskCategory annexIIIPoints publicAuthorityOrPublicService firstUseDate
                    unanswered answers { operatorRoles controlsInputData gpaiModel systemicRisk publishesDeepFakes
                        significantDesignChangeDate } } } }""");
    }

    private GraphQlTester.Response answer(String answers) {
        return answer(1, answers);
    }

    private GraphQlTester.Response answer(int version, String answers) {
        return ask(mutation(version, answers));
    }

    private static String mutation(int version, String answers) {
        return """
                mutation { answerClassificationQuestionnaire(input: {aiSystem: {key: "ai-01"}, expectedVersion: %d,
                    answers: {%s}, reason: "The supplier told us"}) {
                    aiSystem { version transparencyCases } %s } }""".formatted(version, answers, ERRORS);
    }

    private GraphQlTester.Response ask(String document) {
        return callers.asEverybody(organisation, () -> tester.document(document).execute());
    }
}
