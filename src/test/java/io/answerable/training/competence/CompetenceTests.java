package io.answerable.training.competence;

import static io.answerable.access.Permission.MANAGE_TRAINING;
import static io.answerable.access.Permission.READ;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.StatementCounter;
import io.answerable.access.Callers;
import io.answerable.exchange.Dossiers;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.training.Learning;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import tools.jackson.databind.JsonNode;

/** Whether people are competent for what they answer for: a function of certificates, levels, role, scope and day. */
@AnswerableTest
class CompetenceTests {

    private static final String SECTIONS = """
            units:
              - {id: ou-1, name: One, parent: null, function: IT, head: p-1}
              - {id: ou-2, name: Two, parent: null, function: HR, head: p-1}
            people:
              - {id: p-1, name: Ada Lund, unit: ou-1, status: ACTIVE}
              - {id: p-2, name: Bo Dahl, unit: ou-1, status: ACTIVE, manager: p-1}
              - {id: p-3, name: Cy Moe, unit: ou-2, status: ACTIVE, manager: p-1}
            systems:
              - {id: ai-1, name: Forecaster, unit: ou-1, using_units: [ou-1], state: IN_USE, category: MINIMAL}
              - {id: ai-2, name: Triage, unit: ou-1, using_units: [ou-1], state: IN_USE, category: MINIMAL}
            role_assignments:
              - {id: ra-1, role: role.human-overseer, holder: p-2, scope: ai-1, from: 2026-01-01}
              - {id: ra-2, role: role.human-overseer, holder: p-2, scope: ai-2, from: 2026-01-01}
              - {id: ra-3, role: role.compliance-legal, holder: p-3, scope: org, from: 2026-01-01}
              - {id: ra-4, role: role.compliance-legal, holder: p-2, scope: org, from: 2026-01-01}
            certificates:
              - {id: ce-1, person: p-2, certification: CERT-OVERSIGHT, system: ai-1, issued: 2026-01-01, expires: 2026-10-01}
              - {id: ce-3, person: p-3, certification: CERT-CIPP, issued: 2026-01-01, expires: 2028-01-01}
            training_assignments:
              - {id: ta-1, person: p-2, course: TRN-OVERSIGHT, system: ai-1, due: 2026-12-15, status: ASSIGNED}
              - {id: ta-2, person: p-2, course: TRN-OVERSIGHT, system: ai-2, due: 2026-11-15, status: ASSIGNED}
              - {id: ta-3, person: p-2, course: TRN-BUILD-1, due: 2026-11-15, status: ASSIGNED}
            competency_profiles:
              - {person: p-3, role: role.compliance-legal, levels: {COMP-PRIVACY: 4, COMP-AI-LAW: 2, SOFT-NEGOTIATION: 2}, assessed: 2026-03-01, by: p-1}
            """;
    private static final String COMPETENCE = """
            { person(by: {key: "%s"}, asOf: "%s") { competence(role: {key: "%s"}) { aiSystem { key } competent missing
                certification certificates { key status } training { key } levels { competency { key } state shortBy
                present } } } }""";

    @Autowired Callers callers;

    @Autowired Dossiers dossiers;

    @Autowired ExecutionGraphQlServiceTester api;

    @Autowired PeopleDirectory people;

    private Learning ours;

    @BeforeEach
    void found() {
        ours = new Learning(callers, dossiers, api, "2026-06-01", SECTIONS);
    }

    @Test
    @DisplayName("R-TRN-14 An overseer is competent just for the system of the certificate, through its last good day")
    void competenceDependsOnScopeAndDay() {
        assertThat(judged("p-2", "2026-10-01", "role.human-overseer")).containsExactlyInAnyOrder("ai-1 true []",
                "ai-2 false [CERT-OVERSIGHT]");
        assertThat(judged("p-2", "2026-10-02", "role.human-overseer")).containsExactlyInAnyOrder(
                "ai-1 false [CERT-OVERSIGHT expired 2026-10-01]", "ai-2 false [CERT-OVERSIGHT]");
    }

    @Test
    @DisplayName("Q8 With each role stand the certificates and the courses that concern it, and no others")
    void whatConcernsTheRoleIsShown() {
        var ofFirst = competence("p-2", "2026-11-21", "role.human-overseer").stream()
                .filter(it -> it.path("aiSystem").path("key").asString().equals("ai-1"))
                .findFirst()
                .orElseThrow();

        assertThat(ofFirst.path("certificates").findValuesAsString("key")).containsExactly("ce-1");
        assertThat(ofFirst.path("training").findValuesAsString("key")).containsExactly("ta-1");
    }

    @Test
    @DisplayName("R-TRN-02 The certification part of a profile is met, and AI law is short by one level")
    void aProfileIsHeldAgainstWhatTheRoleAsksFor() {
        var judged = competence("p-3", "2026-11-21", "role.compliance-legal").getFirst();

        assertThat(judged.path("certification").asString()).isEqualTo("MET");
        assertThat(judged.path("competent").asBoolean()).isFalse();
        assertThat(level(judged, "COMP-AI-LAW").path("state").asString()).isEqualTo("SHORT");
        assertThat(level(judged, "COMP-AI-LAW").path("shortBy").asInt()).isOne();
        assertThat(level(judged, "COMP-PRIVACY").path("state").asString()).isEqualTo("MET");
    }

    @Test
    @DisplayName("R-TRN-23 Soft skills are compared like technical ones")
    void softSkillsCountToo() {
        var judged = competence("p-3", "2026-11-21", "role.compliance-legal").getFirst();

        assertThat(level(judged, "SOFT-NEGOTIATION").path("state").asString()).isEqualTo("MET");
        assertThat(level(judged, "SOFT-DETAIL").path("state").asString()).isEqualTo("UNKNOWN");
    }

    @Test
    @DisplayName("R-TRN-03 What nobody has assessed is unknown, not zero, and speaks against nobody")
    void theUnknownIsNotZero() {
        var judged = competence("p-1", "2026-11-21", "role.ai-development").getFirst();

        assertThat(judged.path("levels").valueStream()).hasSize(11).allSatisfy(it -> {
            assertThat(it.path("state").asString()).isEqualTo("UNKNOWN");
            assertThat(it.path("present").isNull()).isTrue();
            assertThat(it.path("shortBy").asInt()).isZero();
        });
        assertThat(judged.path("missing").toString()).isEqualTo("[\"CERT-RESPONSIBLE-AI\"]");
    }

    @Test
    @DisplayName("R-TRN-06 The gaps of a team are shown, the widest first, with what nobody has assessed")
    void theGapsOfATeamArePrioritised() {
        var gaps = ours.ask("""
                { unit(by: {key: "ou-2"}) { competencyGaps { competency { key } role { key } missingLevels
                    lacking { key } unknown { key } } } }""").path("unit").path("competencyGaps");

        assertThat(gaps.path(0).path("competency").path("key").asString()).isEqualTo("COMP-AI-LAW");
        assertThat(gaps.path(0).path("lacking").findValuesAsString("key")).containsExactly("p-3");
        assertThat(gaps.path(1).path("missingLevels").asInt()).isZero();
        assertThat(gaps.path(1).path("unknown").findValuesAsString("key")).containsExactly("p-3");
        assertThat(gaps.size()).isEqualTo(9);
    }

    @Test
    void theyAndWhoeverLooksAfterTrainingSeeIt() {
        var mine = COMPETENCE.formatted("p-2", "2026-11-21", "role.human-overseer");

        assertThat(ours.askAs(person("p-2"), mine, READ).path("person").path("competence").size()).isEqualTo(2);
        assertThat(ours.askAs(person("p-3"), mine, READ).path("person").path("competence").isNull()).isTrue();
        assertThat(ours.askWith(mine, READ, MANAGE_TRAINING).path("person").path("competence").size()).isEqualTo(2);
        assertThat(ours.askWith("{ unit(by: {key: \"ou-2\"}) { competencyGaps { missingLevels } } }", READ)
                .path("unit")
                .path("competencyGaps")
                .isNull()).isTrue();
    }

    @Test
    void theNumberOfStatementsIsFixed() {
        var one = "{ person(by: {key: \"p-2\"}) { competence { competent certificates { key } } } }";
        var all = "{ people { nodes { competence { competent certificates { key } } } } }";

        assertThat(ours.ask(all).path("people").path("nodes").size()).isEqualTo(3);
        assertThat(statements(all)).isEqualTo(statements(one));
    }

    @Autowired StatementCounter counter;

    private long statements(String document) {
        return callers.asEverybody(ours.organisation(), () -> counter.statementsOf(
                () -> api.document(document).execute().errors().verify())
                .stream()
                .filter(it -> it.contains("training.") || it.contains("role_assignment"))
                .count());
    }

    private List<String> judged(String person, String day, String role) {
        return competence(person, day, role).stream()
                .map(it -> "%s %s [%s]".formatted(it.path("aiSystem").path("key").asString(),
                        it.path("competent").asBoolean(),
                        String.join(", ", it.path("missing").valueStream().map(JsonNode::asString).toList())))
                .toList();
    }

    private List<JsonNode> competence(String person, String day, String role) {
        return ours.ask(COMPETENCE.formatted(person, day, role))
                .path("person")
                .path("competence")
                .valueStream()
                .toList();
    }

    private static JsonNode level(JsonNode judged, String competency) {
        return judged.path("levels")
                .valueStream()
                .filter(it -> it.path("competency").path("key").asString().equals(competency))
                .findFirst()
                .orElseThrow();
    }

    private PersonId person(String key) {
        return callers.asEverybody(ours.organisation(), () -> requireNonNull(people.idsOf(List.of(key)).get(key)));
    }
}
