package io.answerable.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.kernel.OrganisationId;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** The first question of a governance API, asked of the sample organisation in one query. */
@AnswerableTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Q1 Who is answerable today or on day X, why, and through which chain?")
class SampleAnswersTests {

    private static final String DAY = "2026-11-21";
    private static final String THEN = "2025-12-15";
    private static final Map<String, Object> ORGANISATION = Map.of("organisation", true);

    @Autowired Callers callers;

    @Autowired Dossiers dossiers;

    @Autowired GraphQlTester api;

    private OrganisationId lindavik;

    @BeforeAll
    void imported() {
        lindavik = callers.newOrganisation();
        dossiers.importedSample(lindavik, "lindavik");
    }

    @Test
    void todayTheBusinessOwnerIsAbsentAndNobodyActs() {
        var answer = ask("roles/answerable", Map.of("key", "ai-22", "asOf", DAY));

        assertKey(answer, "aiSystem.now.answerable.key", "p-048");
        assertThat(flag(answer, "aiSystem.now.available")).isFalse();
        answer.path("aiSystem.now.acting").valueIsNull();
        answer.path("aiSystem.now.chain[*].person.key")
                .entityList(String.class)
                .containsExactly("p-048", "p-047", "p-001", "ext-05");
        answer.path("aiSystem.now.gaps[*].code")
                .entityList(String.class)
                .satisfies(it -> assertThat(it).containsExactlyInAnyOrder("RACI-004", "RACI-005", "OWN-004"));
    }

    @Test
    void inDecemberBeforeTheFormerOwnerAnsweredAndNothingWasWrong() {
        var answer = ask("roles/answerable", Map.of("key", "ai-22", "asOf", DAY, "then", THEN));

        assertKey(answer, "aiSystem.then.answerable.key", "p-060");
        assertKey(answer, "aiSystem.then.acting.key", "p-060");
        assertThat(flag(answer, "aiSystem.then.available")).isTrue();
        answer.path("aiSystem.then.chain[*].person.key")
                .entityList(String.class)
                .containsExactly("p-060", "p-047", "p-001", "ext-05");
        answer.path("aiSystem.then.gaps[*].code").entityList(String.class).hasSize(0);
    }

    @Test
    void theLeadImplementerOfThatDayIsNamed() {

        assertKey(inRole(ORGANISATION, "role.lead-implementer", THEN), "accountability.answerable.key", "p-058");
        assertKey(inRole(ORGANISATION, "role.lead-implementer", DAY), "accountability.answerable.key", "p-007");
    }

    @Test
    void theAbsentFinanceDirectorIsDeputised() {
        var answer = inRole(Map.of("unit", Map.of("key", "ou-fin")), "role.department-head", DAY);

        assertKey(answer, "accountability.answerable.key", "p-030");
        assertKey(answer, "accountability.acting.key", "p-032");
        assertThat(flag(answer, "accountability.available")).isTrue();
    }

    private Response inRole(Map<String, Object> scope, String role, String day) {
        return ask("roles/answerableInRole", Map.of("scope", scope, "role", role, "asOf", day));
    }

    private static void assertKey(Response answer, String path, String key) {
        answer.path(path).entity(String.class).isEqualTo(key);
    }

    private static Boolean flag(Response answer, String path) {
        return answer.path(path).entity(Boolean.class).get();
    }

    private Response ask(String document, Map<String, Object> variables) {
        return callers.asEverybody(lindavik, () -> {
            var request = api.documentName(document);
            variables.forEach(request::variable);
            return request.execute();
        });
    }
}
