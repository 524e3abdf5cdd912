package io.answerable.training.competence;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.StatementCounter;
import io.answerable.access.Callers;
import io.answerable.exchange.Dossiers;
import io.answerable.kernel.OrganisationId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.training.RecordingCertificates;
import io.answerable.training.RecordingCompetence;
import io.answerable.training.TellingCertificates;
import io.answerable.training.TellingCompetence;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import tools.jackson.databind.JsonNode;

/** Question 8 as the sample organisation answers it, what people have to renew, and what can be exported. */
@AnswerableTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ToldCompetenceTests {

    private static final LocalDate DAY = LocalDate.parse("2026-11-21");

    @Autowired Callers callers;

    @Autowired Dossiers dossiers;

    @Autowired ExecutionGraphQlServiceTester api;

    @Autowired PeopleDirectory people;

    @Autowired DutiesToRenew duties;

    @Autowired TellingCertificates tellingCertificates;

    @Autowired TellingCompetence tellingCompetence;

    @Autowired RecordingCertificates recordingCertificates;

    @Autowired RecordingCompetence recordingCompetence;

    @Autowired StatementCounter counter;

    private OrganisationId lindavik;

    @BeforeAll
    void imported() {
        lindavik = callers.newOrganisation();
        dossiers.importedSample(lindavik, "lindavik");
    }

    @Test
    @DisplayName("Q8 Who answers for ai-17 is not competent: p-056, certificate expired 2026-10-01, renewal due 2026-12-15")
    void theOverseerIsNotCompetent() {
        var rows = q8("ai-17").path("aiSystem").path("raci").path("rows");
        var overseer = rows.valueStream()
                .flatMap(it -> it.path("cells").valueStream())
                .filter(it -> it.path("role").path("key").asString().equals("role.human-overseer"))
                .flatMap(it -> it.path("holders").valueStream())
                .filter(it -> it.path("key").asString().equals("p-056"))
                .flatMap(it -> it.path("competence").valueStream())
                .filter(it -> it.path("role").path("key").asString().equals("role.human-overseer"))
                .findFirst()
                .orElseThrow();

        assertThat(overseer.path("competent").asBoolean()).isFalse();
        assertThat(overseer.path("missing").toString()).isEqualTo("[\"CERT-OVERSIGHT expired 2026-10-01\"]");
        assertThat(overseer.path("certificates").path(0).path("status").asString()).isEqualTo("EXPIRED");
        assertThat(overseer.path("training")
                .valueStream()
                .map(it -> it.path("course").path("key").asString() + " "
                        + it.path("due").asString()))
                .contains("TRN-OVERSIGHT 2026-12-15");
    }

    @Test
    @DisplayName("Q8 takes the same number of statements for matrices of different size")
    void theNumberOfStatementsIsFixed() {
        var small = statements("ai-17");

        assertThat(small).isPositive().isEqualTo(statements("ai-01")).isEqualTo(statements("ai-22"));
    }

    @Test
    @DisplayName("R-TRN-05 The levels of p-007 are met as far as they were assessed, and CERT-42001-LI has expired")
    void theLeadImplementersProfile() {
        var judged = ask("""
                { person(by: {key: "p-007"}, asOf: "2026-11-21") { competence(role: {key: "role.lead-implementer"}) {
                    competent certification certificates { certification { key } status } levels { state } } } }""")
                .path("person")
                .path("competence")
                .path(0);

        assertThat(judged.path("levels").findValuesAsString("state")).doesNotContain("SHORT").contains("MET");
        assertThat(judged.path("certification").asString()).isEqualTo("SHORT");
        assertThat(judged.path("certificates")
                .valueStream()
                .map(
                        it -> it.path("certification").path("key").asString() + " " + it.path("status").asString()))
                .contains("CERT-42001-LI EXPIRED", "CERT-PMP VALID");
    }

    @Test
    @DisplayName("R-TRN-03 Of p-009 no level is known; that is shown as unknown, not as zero")
    void theUnknownIsShownAsUnknown() {
        var judged = ask("""
                { person(by: {key: "p-009"}, asOf: "2026-11-21") { competence(role: {key: "role.ai-development"}) {
                    competent certification levels { state present } } } }""").path("person")
                .path("competence")
                .path(0);

        assertThat(judged.path("certification").asString()).isEqualTo("MET");
        assertThat(judged.path("competent").asBoolean()).isTrue();
        assertThat(judged.path("levels").findValuesAsString("state")).hasSize(11).containsOnly("UNKNOWN");
    }

    @Test
    @DisplayName("R-TRN-02 Of p-021 the certificate is valid, and AI law is short by one level")
    void theLawyersProfile() {
        var judged = ask("""
                { person(by: {key: "p-021"}, asOf: "2026-11-21") { competence(role: {key: "role.compliance-legal"}) {
                    certification missing } } }""").path("person").path("competence").path(0);

        assertThat(judged.path("certification").asString()).isEqualTo("MET");
        assertThat(judged.path("missing").toString()).isEqualTo("[\"COMP-AI-LAW level 2, required 3\"]");
    }

    @Test
    @DisplayName("R-ROL-28 Who asks for the lead implementer learns that the certificate is missing (RACI-006)")
    void theAnswerNamesTheGap() {
        var gaps = ask(
                """
                        { accountability(scope: {organisation: true}, role: "role.lead-implementer", asOf: "2026-11-21") {
                            answerable { ... on Person { key } } gaps { code subject { reference } } } }""")
                .path("accountability")
                .path("gaps");

        assertThat(gaps.valueStream()
                .filter(it -> it.path("code").asString().equals("RACI-006"))
                .map(it -> it.path("subject").path("reference").asString()))
                .containsExactly("m-core/role.lead-implementer");
    }

    @Test
    @DisplayName("R-TRN-13 Who holds the only certificate of a role has to renew it, from 60 days before until it is done")
    void certificatesAreToBeRenewed() {
        assertThat(toRenew("p-017", "p-020", "p-056", "p-021")).containsExactlyInAnyOrder("p-017 2026-12-20",
                "p-020 2027-01-10", "p-056 2026-10-01");
    }

    @Test
    void whatIsToldCanBeRecordedAgainAndChangesNothing() {
        var told = callers.asEverybody(lindavik, () -> tellingCertificates.certificates(DAY));
        var profiles = callers.asEverybody(lindavik, () -> tellingCompetence.profiles(DAY));

        assertThat(told).hasSize(17).extracting(it -> it.key()).contains("ce-001", "ce-017");
        assertThat(profiles).hasSize(4).extracting(it -> it.by()).contains("p-005", "p-019", "p-001");
        assertThat(
                callers.asEverybody(lindavik, () -> recordingCertificates.certificates(told, DAY, (section, done) -> {
                })).unchanged()).isEqualTo(17);
        assertThat(callers.asEverybody(lindavik, () -> recordingCompetence.profiles(profiles, DAY, (section, done) -> {
        })).unchanged()).isEqualTo(4);
    }

    private List<String> toRenew(String... keys) {
        return callers.asEverybody(lindavik, () -> {
            var ids = people.idsOf(List.of(keys));
            var names = ids.entrySet().stream().collect(toMap(Map.Entry::getValue, Map.Entry::getKey));
            return duties.dutiesOf(ids.values(), DAY)
                    .stream()
                    .map(it -> names.get(it.person()) + " " + it.due())
                    .toList();
        });
    }

    private long statements(String system) {
        return callers.asEverybody(lindavik, () -> counter.statementsOf(() -> q8(system)).size());
    }

    private JsonNode q8(String system) {
        return callers.asEverybody(lindavik, () -> {
            var answer = api.documentName("questions/Q8")
                    .variable("key", system)
                    .variable("asOf", DAY.toString())
                    .execute();
            answer.errors().verify();
            return answer.path("").entity(JsonNode.class).get();
        });
    }

    private JsonNode ask(String document) {
        return callers.asEverybody(lindavik, () -> {
            var answer = api.document(document).execute();
            answer.errors().verify();
            return answer.path("").entity(JsonNode.class).get();
        });
    }
}
