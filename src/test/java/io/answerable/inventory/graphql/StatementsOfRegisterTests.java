package io.answerable.inventory.graphql;

import static io.answerable.inventory.Municipality.TODAY;
import static io.answerable.inventory.SystemRow.system;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.StatementCounter;
import io.answerable.access.Callers;
import io.answerable.inventory.Municipality;
import io.answerable.inventory.RecordingSystems;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.SystemRow;
import io.answerable.organisation.RecordingOrganisation;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

/** The number of SQL statements follows from the shape of a query, never from the number of rows. */
@AnswerableTest
class StatementsOfRegisterTests {

    private static final String PAGE = """
            { aiSystems(first: 100, asOf: "2026-11-21") { totalCount nodes {
                key state owningUnit { name } supplier { name } usingUnits { name } uses { unit { name } owner { name } }
                classification { decidedBy { name } } affectedDomains { domain answerable { name } }
                signals { code } } } }""";

    private static final String OVERVIEW = """
            { register(asOf: "2026-11-21") { totals { systems owned ownedPercent itOnlyOwned } byUnit { unowned unit { name systems { nodes { key } } }
                systems { key owningUnit { name } } } } }""";

    @Autowired Callers callers;

    @Autowired RecordingOrganisation organisations;

    @Autowired RecordingSystems recording;

    @Autowired ExecutionGraphQlServiceTester tester;

    @Autowired StatementCounter counter;

    @Test
    void aPageTakesTheSameStatementsForOneTenAndAHundredSystems() {
        var forOne = statements(PAGE, 1);

        assertThat(forOne).isNotEmpty();
        assertThat(statements(PAGE, 10)).hasSameSizeAs(forOne);
        assertThat(statements(PAGE, 100)).hasSameSizeAs(forOne);
    }

    @Test
    void theOverviewTakesTheSameStatementsForOneTenAndAHundredSystems() {
        var forOne = statements(OVERVIEW, 1);

        assertThat(statements(OVERVIEW, 10)).hasSameSizeAs(forOne);
        assertThat(statements(OVERVIEW, 100)).hasSameSizeAs(forOne);
    }

    @Test
    void recordingTakesTheSameStatementsForTenAndAHundredSystems() {
        assertThat(statementsOfRecording(100)).hasSameSizeAs(statementsOfRecording(10));
    }

    private List<String> statements(String query, int systems) {
        var organisation = Municipality.found(callers, organisations);
        return callers.asEverybody(organisation, () -> {
            Municipality.record(recording, TODAY, rows(systems));
            return counter.statementsOf(() -> tester.document(query).execute().errors().verify());
        });
    }

    private List<String> statementsOfRecording(int systems) {
        var organisation = Municipality.found(callers, organisations);
        return callers.asEverybody(organisation,
                () -> counter.statementsOf(() -> Municipality.record(recording, TODAY, rows(systems))));
    }

    private static SystemRow[] rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> system("ai-" + i).usedBy("ou-fin", "ou-psa")
                        .touching("SECURITY", i % 2 == 0 ? "p-020" : "p-021")
                        .classified(RiskCategory.MINIMAL, "2026-01-01", "p-021"))
                .toArray(SystemRow[]::new);
    }
}
