package io.answerable.training.parties;

import static io.answerable.access.Permission.MANAGE_TRAINING;
import static io.answerable.access.Permission.READ;
import static io.answerable.access.Permission.READ_GOVERNANCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.access.Permission;
import io.answerable.exchange.Dossiers;
import io.answerable.training.Learning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import tools.jackson.databind.JsonNode;

/** Warnings about external parties that are engaged without evidence of what their role needs. */
@AnswerableTest
@DisplayName("R-TRN-04 Whoever engages an external auditor is warned when lead auditor evidence is missing")
class PartyCompetenceTests {

    private static final String SECTIONS = """
            external_parties: [{id: ext-02, name: Brightpath Advisory, kind: CONSULTANT, certifies_us: false}]
            """;
    private static final String ASKED = """
            { externalParties { nodes { competence(role: {key: "role.external-auditor"}) { warnings
                proofs { certification { key } expires evidence } } } } }""";

    @Autowired Callers callers;

    @Autowired Dossiers dossiers;

    @Autowired ExecutionGraphQlServiceTester api;

    private Learning ours;

    @BeforeEach
    void found() {
        ours = new Learning(callers, dossiers, api, "2026-06-01", SECTIONS);
    }

    @Test
    void theRecordOfAnEngagementAnswersWithTheWarning() {
        var engaged = ours.ask("""
                mutation { proposeRoleAssignment(input: {role: {key: "role.external-auditor"}, holder: {key: "ext-02"},
                    scope: {organisation: true}}) { errors { code } roleAssignment { holder { ... on ExternalParty {
                    competence(role: {key: "role.external-auditor"}) { warnings } } } } } }""");

        assertThat(Learning.errors(engaged)).isEmpty();
        assertThat(engaged.toString()).contains("Brightpath Advisory has shown no CERT-42001-LA.");
    }

    @Test
    void whatWasShownSilencesTheWarning() {
        assertThat(warnings()).isEqualTo("[\"Brightpath Advisory has shown no CERT-42001-LA.\"]");
        assertThat(Learning.errors(show("CERT-CIA", READ, MANAGE_TRAINING))).isEmpty();
        assertThat(warnings()).as("it suits, but it is not the one that is needed").contains("CERT-42001-LA");
        assertThat(Learning.errors(show("CERT-42001-LA", READ, MANAGE_TRAINING))).isEmpty();

        assertThat(warnings()).isEqualTo("[]");
    }

    @Test
    void onlyWhoeverManagesTrainingRecordsIt() {
        assertThat(Learning.errors(show("CERT-42001-LA", READ, READ_GOVERNANCE))).containsExactly("NOT_PERMITTED");
        assertThat(Learning.errors(show("CERT-NIX", READ, MANAGE_TRAINING))).containsExactly("NOT_FOUND certification");
    }

    @Test
    void anotherOrganisationHasSeenNothing() {
        show("CERT-42001-LA", READ, MANAGE_TRAINING);
        ours = new Learning(callers, dossiers, api, "2026-06-01", SECTIONS);

        assertThat(warnings()).contains("CERT-42001-LA");
    }

    @Test
    @DisplayName("R-TRN-04 The same proof twice a day is one; another one of that day is refused instead of lost")
    void anotherProofOfTheSameDayIsNotLost() {
        assertThat(Learning.errors(show("CERT-CIA", "dms://9"))).isEmpty();
        assertThat(Learning.errors(show("CERT-CIA", "dms://9"))).isEmpty();
        assertThat(Learning.errors(show("CERT-CIA", "dms://10"))).containsExactly("VALIDATION_FAILED evidence");
    }

    private JsonNode show(String certification, Permission... permissions) {
        return show(certification, "dms://9", permissions);
    }

    private JsonNode show(String certification, String evidence) {
        return show(certification, evidence, READ, MANAGE_TRAINING);
    }

    private JsonNode show(String certification, String evidence, Permission... permissions) {
        return ours.askWith("""
                mutation { recordPartyProof(input: {party: {key: "ext-02"}, certification: "%s", evidence: "%s"}) {
                    errors { code field } } }""".formatted(certification, evidence), permissions);
    }

    private String warnings() {
        return ours.ask(ASKED)
                .path("externalParties")
                .path("nodes")
                .path(0)
                .path("competence")
                .path("warnings")
                .toString();
    }
}
