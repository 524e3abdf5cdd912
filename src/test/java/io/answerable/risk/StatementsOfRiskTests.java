package io.answerable.risk;

import static io.answerable.access.Permission.READ_GOVERNANCE;
import static io.answerable.risk.RiskRow.risk;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.StatementCounter;
import io.answerable.inventory.SystemRow;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The number of SQL statements follows from the shape of a query, never from the number of rows. */
class StatementsOfRiskTests extends RiskApi {

    private static final String EXPOSURE = """
            { riskExposure { risks { key } byUnit { unit { key } risks { key } } byProcess { process risks { key } }
                byDomain { domain risks { key } } } }""";

    @Autowired StatementCounter counter;

    @ParameterizedTest
    @ValueSource(strings = {"""
            { risks(first: 100) { totalCount nodes { key state residualLevel acceptableBy aiSystem { name }
                unit { name } owner { name } acceptance { by { name } } treatments { action owner { name } } } } }""",
            """
                    { risks(first: 100, filter: {affectedDomain: {eq: "DATA_PROTECTION"}, state: {in: [ACCEPTED]}},
                        orderBy: [{field: RESIDUAL_SCORE}, {field: REVIEW_DUE}]) { nodes { key owner { name } } } }""",
            """
                    { incidents(first: 100) { totalCount nodes { key aiSystem { name } deadlines { missed }
                        steps { by { name } } } } }""",
            "{ concerns(first: 100) { totalCount nodes { key aiSystem { name } reporter { name } } } }",
            """
                    { aiSystems(first: 100) { nodes { key risks { key owner { name } treatments { action } }
                        riskExposure { domain risks { key } answerable { name } } } } }""",
            EXPOSURE})
    void aPageTakesTheSameStatementsForOneTenAndAHundred(String query) {
        var forOne = statements(query, 1);

        assertThat(forOne).isNotEmpty();
        assertThat(statements(query, 10)).hasSameSizeAs(forOne);
        assertThat(statements(query, 99)).hasSameSizeAs(forOne);
    }

    private List<String> statements(String query, int rows) {
        town = newTown();
        callers.asEverybody(town.organisation, () -> transactions.execute(status -> register.record(
                IntStream.range(0, rows)
                        .mapToObj(it -> SystemRow.system("sy-" + it).ownedBy("ou-cit").usedBy("ou-cit").facts())
                        .toList(),
                town.today, (section, count) -> {
                })));
        told(town.today,
                IntStream.range(0, rows)
                        .mapToObj(it -> risk("rk-" + it, town.today).of("sy-" + it)
                                .treatedBy("Train staff")
                                .acceptedBy("p-038", town.today, null))
                        .toArray(RiskRow[]::new));
        told(town.today,
                IntStream.range(0, rows)
                        .mapToObj(it -> new IncidentFacts("inc-" + it, "Wrong answer", "sy-" + it, town.today,
                                IncidentSeverity.SERIOUS, IncidentState.TRIAGED,
                                List.of(new IncidentFacts.Deadline(DeadlineKind.CONTAIN, town.today, null)), null))
                        .toArray(IncidentFacts[]::new));
        told(town.today,
                IntStream.range(0, rows)
                        .mapToObj(it -> new ConcernFacts("cn-" + it, "The score decides", "sy-" + it, town.today, true,
                                ConcernState.RECEIVED))
                        .toArray(ConcernFacts[]::new));
        var reader = somebodyOf("p-038", READ_GOVERNANCE, "ai-10");
        var statements = callers.asEverybody(town.organisation,
                () -> counter.statementsOf(() -> api.document(query).execute().errors().verify()));
        var fewer = query.equals(EXPOSURE)
                ? List.<String>of()
                : callers.as(reader,
                        () -> counter.statementsOf(() -> api.document(query).execute().errors().verify()));
        assertThat(fewer).hasSizeLessThanOrEqualTo(statements.size() + 2);
        return statements;
    }
}
