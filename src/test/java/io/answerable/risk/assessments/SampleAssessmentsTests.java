package io.answerable.risk.assessments;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.exchange.Dossiers;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.RequirementState;
import io.answerable.inventory.spi.GateQuestion;
import io.answerable.inventory.spi.GateRequirement;
import io.answerable.inventory.spi.Judgement;
import io.answerable.kernel.OrganisationId;
import io.answerable.reference.LifeCycleGates;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What the gates of Lindavik ask of assessments, training and guidance, and who would conduct what. */
@AnswerableTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleAssessmentsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Set<String> OTHERS = Set.of("END_USERS_TRAINED", "HUMAN_OVERSEER_CERTIFIED_IF_HIGH_RISK",
            "OPERATIONAL_GUIDANCE_PUBLISHED");

    @Autowired Callers callers;

    @Autowired Dossiers dossiers;

    @Autowired AiSystemRegister register;

    @Autowired LifeCycleGates gates;

    @Autowired AssessmentRequirements assessments;

    @Autowired ObjectProvider<GateRequirement> judges;

    @Autowired GraphQlTester api;

    private OrganisationId lindavik;

    @BeforeAll
    void imported() {
        lindavik = callers.newOrganisation();
        dossiers.importedSample(lindavik, "lindavik");
    }

    @Test
    @DisplayName("Q2 R-RSK-08 R-INV-32 ai-19 at G4 waits for equality, security and legal compliance, each with its conductor")
    void victimRiskAssessmentWaitsForThree() {
        assertThat(open("ai-19", "G4")).extracting(Judgement::requirement, Judgement::fixedBy, Judgement::detail)
                .containsExactlyInAnyOrder(
                        tuple("EQUALITY_IMPACT_APPROVED_IF_AFFECTS_PERSONS", "role.delivery-team",
                                "It is IN_PROGRESS, conducted by %s (p-010).".formatted(name("p-010"))),
                        tuple("INFOSEC_RISK_APPROVED", "role.information-security-officer",
                                "It is IN_PROGRESS, conducted by %s (p-018).".formatted(name("p-018"))),
                        tuple("LEGAL_COMPLIANCE_APPROVED", "role.compliance-legal",
                                "It is IN_PROGRESS, conducted by %s (p-021).".formatted(name("p-021"))));
    }

    @Test
    @DisplayName("Q2 ai-21 at G5 has its end users trained and, as it is minimal, needs no overseer")
    void videoRedactionWaitsForNothingOfThese() {
        assertThat(open("ai-21", "G5")).isEmpty();
    }

    @Test
    @DisplayName("R-RSK-06 R-RSK-09 The data protection officer is proposed for the DPIA of ai-19; FRIA is shown apart, by the target")
    void conductorsAreProposed() {
        callers.asEverybody(lindavik, () -> api.document("""
                { aiSystem(by: {key: "ai-19"}, asOf: "2026-11-21") { requiredAssessments { type binding from
                    internalTarget proposedConductor { key } adviser { key } assessment { status } } } }""").execute())
                .path("aiSystem.requiredAssessments")
                .matchesJson("""
                        [{"type": "AI_RISK", "binding": true, "proposedConductor": {"key": "p-021"}},
                         {"type": "AI_SYSTEM_IMPACT", "binding": true, "proposedConductor": {"key": "p-007"}},
                         {"type": "DPIA", "binding": true, "proposedConductor": {"key": "p-020"}, "adviser": null},
                         {"type": "EQUALITY_IMPACT", "binding": true, "proposedConductor": {"key": "p-010"}},
                         {"type": "FRIA", "binding": false, "from": "2027-12-02", "internalTarget": "2027-06-30",
                          "assessment": null},
                         {"type": "INFOSEC_RISK", "binding": true, "proposedConductor": {"key": "p-018"}},
                         {"type": "LEGAL_COMPLIANCE", "binding": true}]""");
    }

    @Test
    @DisplayName("K-4 The approvals of ai-22 from before its reclassification are stale, those of ai-19 are not")
    void reclassifiedSystemsHaveStaleApprovals() {
        assertThat(stale("ai-22")).containsOnly(true);
        assertThat(stale("ai-19")).containsOnly(false);
    }

    private List<Boolean> stale(String key) {
        return callers.asEverybody(lindavik, () -> api.document("""
                { aiSystem(by: {key: "%s"}, asOf: "2026-11-21") { assessments { stale } } }""".formatted(key))
                .execute()).path("aiSystem.assessments[*].stale").entityList(Boolean.class).get();
    }

    private List<Judgement> open(String key, String gate) {
        var asked = Set.copyOf(gates.gate(gate).orElseThrow().requirements());
        var question = new GateQuestion(List.of(system(key)), asked, DAY);
        return callers.asEverybody(lindavik, () -> judges.stream()
                .filter(it -> it == assessments || it.requirements().stream().anyMatch(OTHERS::contains))
                .flatMap(it -> it.judge(question).stream())
                .filter(it -> asked.contains(it.requirement()) && it.state() == RequirementState.OPEN)
                .toList());
    }

    private AiSystemView system(String key) {
        return callers.asEverybody(lindavik, () -> {
            var id = requireNonNull(register.idsOf(List.of(key)).get(key));
            return requireNonNull(register.byId(List.of(id), DAY).get(id));
        });
    }

    private String name(String key) {
        return callers.asEverybody(lindavik, () -> api.document("{ person(by: {key: \"%s\"}) { name } }".formatted(key))
                .execute()).path("person.name").entity(String.class).get();
    }
}
