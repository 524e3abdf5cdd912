package io.answerable;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.access.Callers;
import io.answerable.exchange.Dossiers;
import io.answerable.kernel.OrganisationId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Whoever is just too late with a key hears the same as whoever is much too late. */
@AnswerableTest
@DisplayName("A key that several give at the same time")
class TakenKeysTests {

    private static final int AT_ONCE = 6;

    private static final String SECTIONS = """
            units: [{id: ou-1, name: One, parent: null, function: IT, head: p-1}]
            people: [{id: p-1, name: Ada Lund, unit: ou-1, status: ACTIVE}]
            systems: [{id: ai-1, name: Forecaster, unit: ou-1, using_units: [ou-1], state: IN_USE, category: MINIMAL}]
            """;

    @Autowired GraphQlTester graphQl;

    @Autowired Callers callers;

    @Autowired Dossiers dossiers;

    private OrganisationId ours;

    @BeforeEach
    void anOrganisation() {
        ours = callers.newOrganisation();
        dossiers.imported(ours, "2026-11-21", SECTIONS);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            registerAiSystem      | name: "N", purpose: "P", owningUnit: {key: "ou-1"}
            hirePerson            | name: "N"
            addUnit               | name: "N", function: "IT", parent: {key: "ou-1"}
            proposeRoleAssignment | role: {key: "role.end-user"}, holder: {key: "p-1"}, scope: {system: {key: "ai-1"}}
            draftRaciMatrix       | title: "T", scope: {system: {key: "ai-1"}}
            """)
    void oneOfThemGetsItAndTheOthersAreToldThatItIsTaken(String act, String input) throws Exception {
        var document = "mutation { act: %s(input: {key: \"new\", %s}) { errors { __typename code field } } }"
                .formatted(act, input);

        var answers = atOnce(document);

        assertThat(answers).as(answers.toString())
                .containsOnlyOnce("[]")
                .allSatisfy(it -> assertThat(it)
                        .satisfiesAnyOf(done -> assertThat(done).isEqualTo("[]"),
                                taken -> assertThat(taken)
                                        .startsWith("[{__typename=ValidationFailed, code=KEY_TAKEN, field=[key]}")));
    }

    private List<String> atOnce(String document) throws InterruptedException, ExecutionException {
        var start = new CyclicBarrier(AT_ONCE);
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var asked = IntStream.range(0, AT_ONCE).mapToObj(it -> threads.submit(() -> {
                start.await();
                return callers.asEverybody(ours, () -> errors(document));
            })).toList();
            var answers = new ArrayList<String>();
            for (var answer : asked) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private String errors(String document) {
        return graphQl.document(document).execute().path("act.errors").entityList(Object.class).get().toString();
    }
}
