package io.answerable.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.StatementCounter;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The number of SQL statements follows from the shape of a query, never from the number of rows. */
class StatementsOfAuditTests extends AuditApi {

    @Autowired StatementCounter counter;

    @ParameterizedTest
    @ValueSource(strings = {"""
            { audits(first: 100) { totalCount nodes { key lead { name } team { name } aiSystems { name } units { name }
                performedByRole { title } performedByParty { name } contact { name } evidence { title }
                findings { key } } } }""",
            """
                    { findings(first: 100) { totalCount nodes { key audit { key } aiSystem { name } unit { name }
                        incident { key } concern { key } trainees { name } addenda { text by { name } }
                        actions { key owner { name } } } } }""",
            """
                    { correctiveActions(first: 100) { totalCount nodes { key finding { key } owner { name }
                        accountable { name } proposedOwner { name } verification { by { name } } successor { key }
                        implementedBy { name } escalation { level receiver { name } } } } }""",
            "{ aiSystems(first: 100) { nodes { key findings { key actions { key } } checkSchedules { key } } } }"})
    void aPageTakesTheSameStatementsForOneAndForNinety(String query) {
        var forOne = statements(query, 1);

        assertThat(forOne).isNotEmpty();
        assertThat(statements(query, 90)).hasSameSizeAs(forOne);
    }

    private List<String> statements(String query, int rows) {
        town = newTown();
        matrix("m-ai-10", "ai-10");
        told(town.today, IntStream.range(0, rows)
                .mapToObj(it -> audit("au-" + it, AuditState.CLOSED, town.today, List.of("ai-10"), "p-028"))
                .toArray(AuditFacts[]::new));
        told(town.today, IntStream.range(0, rows)
                .mapToObj(it -> new FindingFacts("fn-" + it, FindingSource.AUDIT, "au-" + it, null, "ai-10",
                        FindingGrade.MINOR_NC, "8.4", "No log", town.today, FindingState.ACTION_AGREED))
                .toArray(FindingFacts[]::new));
        told(town.today, IntStream.range(0, rows)
                .mapToObj(it -> new CorrectiveActionFacts("ca-" + it, "fn-" + it, "Log it", "p-060",
                        town.today.minusDays(40), ActionState.AGREED, null, null, "m-ai-10#act.operation", null))
                .toArray(CorrectiveActionFacts[]::new));
        return callers.asEverybody(town.organisation,
                () -> counter.statementsOf(() -> api.document(query).execute().errors().verify()));
    }
}
