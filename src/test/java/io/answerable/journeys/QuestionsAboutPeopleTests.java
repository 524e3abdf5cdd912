package io.answerable.journeys;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.exchange.Dossiers;
import io.answerable.kernel.OrganisationId;
import io.answerable.organisation.PeopleDirectory;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import tools.jackson.databind.JsonNode;

/** What people have to do and what rests on them, one query each, with the answers that the sample organisation expects. */
@AnswerableTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Questions about people")
class QuestionsAboutPeopleTests {

    private static final String DAY = "2026-11-21";

    @Autowired Callers callers;

    @Autowired Dossiers dossiers;

    @Autowired PeopleDirectory people;

    @Autowired ExecutionGraphQlServiceTester api;

    private OrganisationId lindavik;

    @BeforeAll
    void imported() {
        lindavik = callers.newOrganisation();
        dossiers.importedSample(lindavik, "lindavik");
    }

    @Test
    @DisplayName("Q5 R-ROL-40 What breaks when p-013 leaves? Owner of ai-07 and ai-25, rk-03, pol-06 and au-05")
    void whatBreaksWhenThisPersonLeaves() {
        var preview = callers.asEverybody(lindavik, () -> answer("questions/Q5",
                Map.of("person", Map.of("key", "p-013"), "day", "2026-12-31")).path("departurePreview"));

        assertThat(texts(preview.path("vacancies"), "scope", "reference")).containsExactlyInAnyOrder("ai-07", "ai-25");
        assertThat(preview.path("openItems")
                .valueStream()
                .map(it -> it.path("kind").asString() + " " + it.path("subject").path("reference").asString()))
                .contains("RISK rk-03", "POLICY pol-06", "AUDIT au-05");
        assertThat(texts(preview.path("systemsAtRisk"), "key")).contains("ai-07", "ai-25");
        var successors = preview.path("suggestedSuccessors")
                .valueStream()
                .filter(it -> it.path("scope").path("reference").asString().equals("ai-07"))
                .flatMap(it -> it.path("candidates").valueStream());
        assertThat(successors.map(it -> it.path("unit").path("key").asString())).isNotEmpty().containsOnly("ou-fin");
    }

    @Test
    @DisplayName("Q6 What does p-047 have to do? TRN-OWN-1 for 82 days, ca-02 for 37")
    void whatDoIHaveToDo() {
        var tasks = tasksOf("p-047");

        assertThat(overdue(tasks)).contains("TRAINING 82", "CORRECTIVE_ACTION ca-02 37");
    }

    @Test
    @DisplayName("Q6 The acceptance of rk-07 is to be repeated by p-001, who has the authority")
    void whoHasTheAuthorityRepeatsTheAcceptance() {
        assertThat(tasksOf("p-001").filter(it -> it.path("kind").asString().equals("RISK_ACCEPTANCE"))
                .map(it -> it.path("subject").path("reference").asString())).contains("rk-07");
    }

    @Test
    void nobodyIsAskedForMoreThanTheyAskedToSee() {
        var tasks = tasksOf("p-047").toList();

        assertThat(tasks).isNotEmpty();
        assertThat(tasks).allSatisfy(it -> assertThat(it.path("due").asString("")).isLessThanOrEqualTo("2026-12-31"));
        assertThat(tasks.stream().map(it -> it.path("due").asString("9999-12-31")).toList()).isSorted();
    }

    private Stream<JsonNode> tasksOf(String key) {
        var person = callers.asEverybody(lindavik, () -> people.idsOf(List.of(key)).get(key));
        return callers.asThemselves(lindavik, requireNonNull(person),
                () -> answer("questions/Q6", Map.of("until", "2026-12-31", "asOf", DAY)).path("viewer")
                        .path("person")
                        .path("tasks"))
                .valueStream();
    }

    private static Stream<String> overdue(Stream<JsonNode> tasks) {
        return tasks.filter(it -> it.path("overdueDays").asInt(0) > 0)
                .map(it -> it.path("kind").asString().equals("TRAINING")
                        ? "TRAINING " + it.path("overdueDays").asInt()
                        : "%s %s %d".formatted(it.path("kind").asString(),
                                it.path("subject").path("reference").asString(), it.path("overdueDays").asInt()));
    }

    private JsonNode answer(String document, Map<String, ?> variables) {
        var request = api.documentName(document);
        variables.forEach(request::variable);
        var answer = request.execute();
        answer.errors().verify();
        return answer.path("$.data").entity(JsonNode.class).get();
    }

    private static List<String> texts(JsonNode list, String... path) {
        return list.valueStream().map(it -> {
            var node = it;
            for (var step : path) {
                node = node.path(step);
            }
            return node.asString();
        }).toList();
    }
}
