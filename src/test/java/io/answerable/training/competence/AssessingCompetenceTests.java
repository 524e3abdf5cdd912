package io.answerable.training.competence;

import static io.answerable.access.Permission.MANAGE_TRAINING;
import static io.answerable.access.Permission.READ;
import static io.answerable.access.Permission.READ_GOVERNANCE;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
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

/** Who assesses whom, and what becomes of an assessment. */
@AnswerableTest
@DisplayName("R-TRN-06 What people can do is assessed by those who lead them")
class AssessingCompetenceTests {

    private static final String SECTIONS = """
            units: [{id: ou-1, name: One, parent: null, function: IT, head: p-1}]
            people:
              - {id: p-1, name: Ada Lund, unit: ou-1, status: ACTIVE}
              - {id: p-2, name: Bo Dahl, unit: ou-1, status: ACTIVE, manager: p-1}
              - {id: p-3, name: Cy Moe, unit: ou-1, status: ACTIVE}
            """;

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
    void theirManagerAssessesThemAndNobodyElseDoes() {
        var act = act("expectedVersion: 0, levels: [{competency: \"COMP-AI-LAW\", level: 2}]");

        assertThat(Learning.errors(ours.askAs(person("p-2"), act, READ, MANAGE_TRAINING)))
                .containsExactly("NOT_PERMITTED");
        assertThat(Learning.errors(ours.askAs(person("p-3"), act, READ))).containsExactly("NOT_PERMITTED");
        assertThat(Learning.errors(ours.askWith(act, READ, READ_GOVERNANCE))).containsExactly("NOT_PERMITTED");
        assertThat(Learning.errors(ours.askAs(person("p-1"), act, READ))).isEmpty();
    }

    @Test
    void anAssessmentHoldsFromItsDayAndLeavesTheRestAsItIs() {
        assess("expectedVersion: 0, on: \"2026-03-01\", levels: [{competency: \"COMP-AI-LAW\", level: 2},"
                + " {competency: \"COMP-PRIVACY\", level: 4}]");
        var again = assess("expectedVersion: 1, on: \"2026-05-01\", levels: [{competency: \"COMP-AI-LAW\", level: 3}]");

        assertThat(Learning.errors(again)).isEmpty();
        assertThat(again.path("act").path("profile").path("version").asInt()).isEqualTo(2);
        assertThat(again.path("act").path("profile").path("history").path("nodes").findValuesAsString("act"))
                .containsExactly("ASSESSED", "ASSESSED");
        assertThat(levels("2026-02-28")).isEmpty();
        assertThat(levels("2026-04-30")).contains("COMP-AI-LAW SHORT", "COMP-PRIVACY MET");
        assertThat(levels("2026-05-01")).contains("COMP-AI-LAW MET", "COMP-PRIVACY MET", "COMP-RISK UNKNOWN");
    }

    @Test
    @DisplayName("R-TRN-03 What turns out to be unknown is unknown again")
    void aLevelCanBecomeUnknown() {
        assess("expectedVersion: 0, on: \"2026-03-01\", levels: [{competency: \"COMP-AI-LAW\", level: 2}]");
        assess("expectedVersion: 1, on: \"2026-05-01\", levels: [{competency: \"COMP-AI-LAW\", level: null}]");

        assertThat(levels("2026-05-01")).contains("COMP-AI-LAW UNKNOWN");
    }

    @Test
    void everyReasonIsNamed() {
        assertThat(Learning.errors(assess("expectedVersion: 0, on: \"2099-01-01\", levels: ["
                + "{competency: \"COMP-NIX\", level: 2}, {competency: \"COMP-PRIVACY\", level: 5}]")))
                .containsExactlyInAnyOrder("NOT_FOUND levels", "VALIDATION_FAILED levels", "VALIDATION_FAILED on");
        assertThat(Learning.errors(assess("expectedVersion: 0, levels: []"))).containsExactly("FIELD_REQUIRED levels");
        assertThat(Learning.errors(assess("expectedVersion: 3, levels: [{competency: \"COMP-PRIVACY\", level: 3}]")))
                .containsExactly("VERSION_CONFLICT expectedVersion");
        assess("expectedVersion: 0, on: \"2026-03-01\", levels: [{competency: \"COMP-PRIVACY\", level: 3}]");
        assertThat(Learning.errors(assess("expectedVersion: 0, levels: [{competency: \"COMP-PRIVACY\", level: 4}]")))
                .containsExactly("VERSION_CONFLICT expectedVersion");
        assertThat(Learning.errors(assess("expectedVersion: 1, on: \"2026-02-28\","
                + " levels: [{competency: \"COMP-PRIVACY\", level: 4}]"))).containsExactly("VALIDATION_FAILED on");
    }

    @Test
    void aProfileOfAnotherOrganisationIsUnknown() {
        var profile = assess("expectedVersion: 0, levels: [{competency: \"COMP-PRIVACY\", level: 3}]")
                .path("act")
                .path("profile")
                .path("id")
                .asString();
        assertThat(node(profile).isNull()).isFalse();
        ours = new Learning(callers, dossiers, api, "2026-06-01", SECTIONS);

        assertThat(node(profile).isNull()).isTrue();
    }

    @Test
    void aDossierIsRefusedWithThePlaceOfWhatIsWrong() {
        var refused = dossiers.imported(ours.organisation(), "2026-06-02", """
                competency_profiles:
                  - {person: p-9, role: role.nix, levels: {COMP-NIX: 2, COMP-PRIVACY: 5}, by: p-8}
                """);

        assertThat(requireNonNull(refused.report()).refusals()).extracting(it -> it.path())
                .containsExactlyInAnyOrder("competency_profiles[0].person", "competency_profiles[0].role",
                        "competency_profiles[0].levels.COMP-NIX", "competency_profiles[0].levels.COMP-PRIVACY",
                        "competency_profiles[0].by");
    }

    private JsonNode node(String id) {
        return ours.ask("{ node(id: \"%s\") { id } }".formatted(id)).path("node");
    }

    private List<String> levels(String day) {
        return ours
                .ask("""
                        { person(by: {key: "p-2"}, asOf: "%s") { competencyProfiles { comparison { competency { key } state } } } }"""
                        .formatted(day))
                .path("person")
                .path("competencyProfiles")
                .path(0)
                .path("comparison")
                .valueStream()
                .map(it -> it.path("competency").path("key").asString() + " " + it.path("state").asString())
                .toList();
    }

    private JsonNode assess(String input) {
        return ours.ask(act(input));
    }

    private static String act(String input) {
        return """
                mutation { act: assessCompetency(input: {person: {key: "p-2"}, role: {key: "role.compliance-legal"}, %s}) {
                    profile { id version history { nodes { act } } } errors { code field message } } }"""
                .formatted(input);
    }

    private PersonId person(String key) {
        return callers.asEverybody(ours.organisation(), () -> requireNonNull(people.idsOf(List.of(key)).get(key)));
    }
}
