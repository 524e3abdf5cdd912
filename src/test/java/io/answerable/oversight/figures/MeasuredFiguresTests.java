package io.answerable.oversight.figures;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.StatementCounter;
import io.answerable.access.Callers;
import io.answerable.exchange.DossierImportView;
import io.answerable.exchange.Dossiers;
import io.answerable.exchange.dossier.DossierRefusal;
import io.answerable.kernel.OrganisationId;
import io.answerable.oversight.FigureFacts;
import io.answerable.oversight.TellingFigures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import tools.jackson.databind.JsonNode;

/** What was measured of a figure stays, whatever is measured later. */
@AnswerableTest
@DisplayName("R-RPT-03 Measured figures")
class MeasuredFiguresTests {

    @Autowired Callers callers;

    @Autowired Dossiers dossiers;

    @Autowired ExecutionGraphQlServiceTester api;

    @Autowired TellingFigures telling;

    @Autowired StatementCounter counter;

    private OrganisationId us;

    @BeforeEach
    void found() {
        us = callers.newOrganisation();
    }

    @Test
    void whatIsMeasuredLaterStandsBesideWhatWasMeasuredBefore() {
        imported("2026-09-01", "KPI-G06", "2026-08-01", "75");
        imported("2026-11-01", "KPI-G06", "2026-10-15", "100.0");

        assertThat(measurements("2026-11-21")).containsExactly("2026-10-15 100.0", "2026-08-01 75.0");
        assertThat(measurements("2026-10-14")).containsExactly("2026-08-01 75.0");
        assertThat(measurements("2026-07-31")).isEmpty();
    }

    @Test
    void theSameAgainChangesNothing() {
        imported("2026-09-01", "KPI-G06", "2026-08-01", "75");

        var again = imported("2026-09-02", "KPI-G06", "2026-08-01", "75.0");

        assertThat(requireNonNull(again.report()).sections())
                .filteredOn(it -> it.name().equals("governance_kpi_values"))
                .singleElement()
                .satisfies(it -> assertThat(it.unchanged()).isEqualTo(1));
        assertThat(measurements("2026-11-21")).containsExactly("2026-08-01 75.0");
    }

    @Test
    void whatWasMeasuredIsToldAgainAsItWasTold() {
        imported("2026-09-01", "KPI-G15", "2026-08-01", "3");
        imported("2026-11-01", "KPI-G15", "2026-10-15", "2");

        assertThat(told("2026-11-21")).containsExactly(
                new FigureFacts("KPI-G15", LocalDate.parse("2026-10-15"), new BigDecimal("2")));
        assertThat(told("2026-10-14")).containsExactly(
                new FigureFacts("KPI-G15", LocalDate.parse("2026-08-01"), new BigDecimal("3")));
        us = callers.newOrganisation();
        assertThat(told("2026-11-21")).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({"KPI-X99, 2026-08-01, 1, NOT_FOUND", "KPI-G06, 2026-09-02, 1, VALIDATION_FAILED",
            "KPI-G06, 2026-08-01, null, FIELD_REQUIRED"})
    void whatCannotBeSoIsRefused(String key, String day, String value, String code) {
        var done = imported("2026-09-01", key, day, value);

        assertThat(requireNonNull(done.report()).refusals()).extracting(DossierRefusal::code).containsExactly(code);
    }

    @Test
    void theNumberOfStatementsIsFixed() {
        var one = statements(1);
        assertThat(statements(40)).hasSameSizeAs(one);
    }

    private List<String> statements(int systems) {
        us = callers.newOrganisation();
        dossiers.imported(us, "2026-11-21", "units: [{id: ou-1, name: One, function: IT}]\nsystems:\n"
                + IntStream.range(0, systems)
                        .mapToObj(
                                "  - {id: ai-%1$d, name: S%1$d, unit: ou-1, using_units: [ou-1], state: IN_USE, category: MINIMAL, operator_roles: [DEPLOYER]}\n"::formatted)
                        .collect(Collectors.joining()));
        return callers.asEverybody(us, () -> counter.statementsOf(() -> api.document("""
                { governanceFigures(asOf: "2026-11-21") { value trend concerns { label } measurements { value } }
                  portfolio(groupBy: UNIT, asOf: "2026-11-21") { valuePercent systems { key } }
                  itLedSystems(asOf: "2026-11-21") { aiSystem { key } } processes { name }
                  improvement(asOf: "2026-11-21") { quarters { issued } repeatCauses { times } } }""")
                .execute()
                .errors()
                .verify()));
    }

    private DossierImportView imported(String asOf, String key, String day, String value) {
        return dossiers.imported(us, asOf,
                "governance_kpi_values: [{id: %s, measured: %s, value: %s}]".formatted(key, day, value));
    }

    private List<String> measurements(String asOf) {
        return callers.asEverybody(us, () -> {
            var answer = api.document("""
                    { governanceFigures(keys: ["KPI-G06"], asOf: "%s") { measurements { measured value } } }"""
                    .formatted(asOf)).execute();
            answer.errors().verify();
            return answer.path("governanceFigures[0].measurements")
                    .entity(JsonNode.class)
                    .get()
                    .valueStream()
                    .map(it -> it.path("measured").asString() + " " + it.path("value").asDouble())
                    .toList();
        });
    }

    private List<FigureFacts> told(String asOf) {
        return requireNonNull(callers.asEverybody(us, () -> telling.told(LocalDate.parse(asOf))));
    }
}
