package io.answerable.inventory.classification;

import static io.answerable.inventory.RiskCategory.ANNEX_III_NOT_HIGH_RISK;
import static io.answerable.inventory.RiskCategory.HIGH_RISK_ANNEX_III;
import static io.answerable.inventory.SystemRow.system;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.inventory.AiSystemClassified;
import io.answerable.inventory.AiSystemReclassified;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.SystemRow;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.test.tester.GraphQlTester;

/** V-7: whoever profiles people cannot rely on the derogation of Article 6(3), however late that turns out. */
class EndingDerogationsTests extends ClassificationApi {

    private static final String PROFILES = "profilingOfNaturalPersons: true";
    private static final String STANDING = """
            { aiSystem(by: {key: "ai-22"}) { category obligations { key }
                classification { state derogationExcluded rationale decidedBy { key } previousCategory }
                preliminaryClassification { version category points needsLegalCoDecision proposedBy { key } }
                classificationHistory { number state category }
                gate(name: "G4") { items { requirement state } }
                history(first: 20) { nodes { act reason } } } }""";

    @Test
    @DisplayName("V-7 an answer that takes away its ground ends a derogation; the legal side makes the rest final")
    void profilingEndsADerogation() {
        record(derogated().notProfiling());
        assertThat(duties()).doesNotContain("EUAIA-26-2");

        as("p-020", "role.analyst", answer(1, PROFILES)).path("answerClassificationQuestionnaire")
                .matchesJson("{\"errors\": [], \"aiSystem\": {\"version\": 3, \"category\": \"HIGH_RISK_ANNEX_III\"}}");

        standing().path("aiSystem").matchesJson("""
                {"classification": {"state": "PRELIMINARY", "derogationExcluded": false, "decidedBy": {"key": "p-020"},
                    "previousCategory": "ANNEX_III_NOT_HIGH_RISK"},
                 "preliminaryClassification": {"version": 1, "category": "HIGH_RISK_ANNEX_III", "points": ["5(a)"],
                    "needsLegalCoDecision": true, "proposedBy": {"key": "p-020"}},
                 "classificationHistory": [
                    {"number": 1, "state": "SUPERSEDED", "category": "ANNEX_III_NOT_HIGH_RISK"},
                    {"number": 2, "state": "PRELIMINARY", "category": "HIGH_RISK_ANNEX_III"}]}""");
        assertThat(duties()).contains("EUAIA-26-2");
        standing().path("aiSystem.history.nodes[?(@.act == 'DEROGATION_ENDED')].reason")
                .entityList(String.class)
                .containsExactly("The supplier told us");
        assertThat(finalAtTheGate()).isEqualTo("OPEN");
        assertThat(events.stream(AiSystemClassified.class)).singleElement()
                .satisfies(it -> assertThat(it.previous()).isEqualTo(ANNEX_III_NOT_HIGH_RISK));
        assertThat(events.stream(AiSystemReclassified.class)).singleElement().satisfies(it -> {
            assertThat(it.from()).isEqualTo(ANNEX_III_NOT_HIGH_RISK);
            assertThat(it.to()).isEqualTo(HIGH_RISK_ANNEX_III);
            assertThat(it.upgrade()).isTrue();
        });
        madeFinalByTheLegalSide();
    }

    private void madeFinalByTheLegalSide() {
        as("p-020", "role.compliance-legal", finalise(1)).path("finaliseClassification.errors")
                .matchesJson("[{\"__typename\": \"NotPermitted\"}]");
        as("p-021", "role.compliance-legal", finalise(1)).path("finaliseClassification")
                .matchesJson(
                        """
                                {"errors": [], "aiSystem": {"category": "HIGH_RISK_ANNEX_III", "preliminaryClassification": null,
                                    "classification": {"state": "FINAL"}}}""");
        assertThat(finalAtTheGate()).isEqualTo("MET");
        assertThat(events.stream(AiSystemReclassified.class)).as("of the same category as before").hasSize(1);
    }

    @Test
    void otherAnswersLeaveADerogationAlone() {
        record(derogated().notProfiling());

        as("p-020", "role.analyst", answer(1, "gpaiModel: true"));
        as("p-020", "role.analyst", answer(2, "profilingOfNaturalPersons: false"));

        standing().path("aiSystem").matchesJson("""
                {"category": "ANNEX_III_NOT_HIGH_RISK", "preliminaryClassification": null,
                    "classification": {"state": "FINAL", "derogationExcluded": false}}""");
        assertThat(events.stream(AiSystemClassified.class)).isEmpty();
    }

    @Test
    void aDerogationThatADossierToldInSpiteOfProfilingEndsOnceSomebodySaysSo() {
        record(derogated().profiling());

        as("p-020", "role.analyst", answer(1, "gpaiModel: true"));
        standing().path("aiSystem.category").entity(String.class).isEqualTo("ANNEX_III_NOT_HIGH_RISK");

        as("p-020", "role.analyst", answer(2, PROFILES));
        standing().path("aiSystem.category").entity(String.class).isEqualTo("HIGH_RISK_ANNEX_III");
    }

    @Test
    void profilingChangesNoCategoryThatRestsOnNoDerogation() {
        record(system("ai-22").usedSince("2025-08-01"));

        as("p-020", "role.analyst", answer(1, PROFILES)).path("answerClassificationQuestionnaire.aiSystem.category")
                .entity(String.class)
                .isEqualTo("MINIMAL");
    }

    @Test
    void aRefusedAnswerEndsNothing() {
        record(derogated().notProfiling());

        as("p-020", "role.analyst", answer(7, PROFILES)).path("answerClassificationQuestionnaire.errors")
                .matchesJson("[{\"__typename\": \"VersionConflict\"}]");

        standing().path("aiSystem.category").entity(String.class).isEqualTo("ANNEX_III_NOT_HIGH_RISK");
    }

    @Test
    void aStricterProposalStaysOpenAndAMilderOneIsReplaced() {
        record(derogated().notProfiling());
        as("p-020", "role.analyst", classify("category: PROHIBITED, points: [\"5(1)(f)\"]"));
        as("p-020", "role.analyst", answer(1, PROFILES));
        standing().path("aiSystem.preliminaryClassification")
                .matchesJson("{\"version\": 1, \"category\": \"PROHIBITED\"}");

        found();
        record(derogated().notProfiling());
        as("p-020", "role.analyst", classify("category: MINIMAL"));
        as("p-020", "role.analyst", answer(1, PROFILES));
        standing().path("aiSystem.preliminaryClassification")
                .matchesJson("{\"version\": 2, \"category\": \"HIGH_RISK_ANNEX_III\"}");
    }

    @Test
    @DisplayName("V-7 a dossier may record a derogation in spite of profiling: it shows as excluded, and the law applies")
    void anImportedDerogationUnderProfilingIsVoid() {
        record(derogated().profiling());

        standing().path("aiSystem")
                .matchesJson(
                        """
                                {"category": "ANNEX_III_NOT_HIGH_RISK", "classification": {"state": "FINAL", "derogationExcluded": true}}""");
        assertThat(duties()).contains("EUAIA-26-2").doesNotContain("EUAIA-6-4");
        assertThat(finalAtTheGate()).isEqualTo("OPEN");
        assertThat(events.stream(AiSystemClassified.class)).as("an import starts no process").isEmpty();

        as("p-020", "role.analyst", answer(1, PROFILES)).path("answerClassificationQuestionnaire.aiSystem.category")
                .entity(String.class)
                .isEqualTo("HIGH_RISK_ANNEX_III");
    }

    @Test
    void thePreviewSaysThatADerogationWouldNotHold() {
        record(system("ai-22").usedSince("2025-08-01").profiling());

        as("p-020", "role.analyst", """
                { reclassificationPreview(input: {aiSystem: {key: "ai-22"}, category: ANNEX_III_NOT_HIGH_RISK,
                    annexPoints: ["5(a)"]}) { hardStops obligationsAdded { key } assessmentsRequired
                    trainingToAssign { course } } }""")
                .path("reclassificationPreview.hardStops")
                .entityList(String.class)
                .contains("It profiles people: a listed use that does so is always high-risk (Article 6(3)).")
                .path("reclassificationPreview.obligationsAdded[*].key")
                .entityList(String.class)
                .contains("EUAIA-26-2")
                .path("reclassificationPreview.assessmentsRequired")
                .entityList(String.class)
                .contains("AI_SYSTEM_IMPACT", "LEGAL_COMPLIANCE")
                .path("reclassificationPreview.trainingToAssign")
                .entityList(Object.class)
                .hasSizeGreaterThan(0);
    }

    private static SystemRow derogated() {
        return system("ai-22").in(LifecycleState.TESTING)
                .classified(ANNEX_III_NOT_HIGH_RISK, "2025-07-01", "p-020")
                .points("5(a)");
    }

    private List<String> duties() {
        return standing().path("aiSystem.obligations[*].key").entityList(String.class).get();
    }

    private String finalAtTheGate() {
        return standing().path("aiSystem.gate.items[?(@.requirement == 'CLASSIFICATION_FINAL')].state")
                .entityList(String.class)
                .get()
                .getFirst();
    }

    private GraphQlTester.Response standing() {
        return as("p-021", "role.compliance-legal", STANDING);
    }
}
