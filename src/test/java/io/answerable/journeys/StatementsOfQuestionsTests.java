package io.answerable.journeys;

import static io.answerable.inventory.SystemRow.system;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.StatementCounter;
import io.answerable.access.Callers;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.Municipality;
import io.answerable.inventory.RecordingSystems;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.SystemRow;
import io.answerable.organisation.RecordingOrganisation;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

/** A question takes the same number of SQL statements whether it is about one system or about a hundred. */
@AnswerableTest
class StatementsOfQuestionsTests {

    @Autowired Callers callers;

    @Autowired RecordingOrganisation organisations;

    @Autowired RecordingSystems recording;

    @Autowired ExecutionGraphQlServiceTester api;

    @Autowired StatementCounter counter;

    @ParameterizedTest
    @ValueSource(strings = {"Q2", "Q3", "Q7", "Q9", "Q10", "Q12"})
    void theNumberOfStatementsIsFixed(String question) {
        var forOne = statements(question, 1);

        assertThat(forOne).isNotEmpty();
        assertThat(statements(question, 10)).hasSameSizeAs(forOne);
        assertThat(statements(question, 100)).hasSameSizeAs(forOne);
    }

    private List<String> statements(String question, int systems) {
        var us = Municipality.found(callers, organisations);
        return callers.asEverybody(us, () -> {
            Municipality.record(recording, Municipality.TODAY, rows(systems));
            return counter.statementsOf(() -> api.documentName("questions/" + question)
                    .variable("asOf", "2026-11-21")
                    .execute()
                    .errors()
                    .verify());
        });
    }

    private static SystemRow[] rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> system("ai-" + i).usedBy("ou-fin", "ou-psa")
                        .in(LifecycleState.TESTING)
                        .classified(RiskCategory.TRANSPARENCY, "2026-01-01", "p-021"))
                .toArray(SystemRow[]::new);
    }
}
