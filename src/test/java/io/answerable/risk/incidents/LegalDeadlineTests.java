package io.answerable.risk.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.SystemRow;
import io.answerable.risk.RiskApi;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.ParameterizedTypeReference;

/** P8: the legal clock of an incident runs only when the law demands a report on that day. */
class LegalDeadlineTests extends RiskApi {

    private static final ParameterizedTypeReference<List<Map<String, Object>>> DEADLINES = new ParameterizedTypeReference<>() {
    };

    @BeforeEach
    void theOrganisationReadsTheLawAsInForce() {
        ask("""
                mutation { chooseReading(input: {obligation: "EUAIA-73", reading: "FORMAL", expectedVersion: 0}) {
                    %s } }""".formatted(ERRORS)).path("chooseReading.errors").entityList(Object.class).hasSize(0);
    }

    @ParameterizedTest
    @CsvSource({"SERIOUS_INCIDENT, 15", "DEATH, 10", "WIDESPREAD_OR_CRITICAL_INFRASTRUCTURE, 2"})
    @DisplayName("R-RSK-16 Article 73 gives 15, 10 or 2 days")
    void theLawGivesFewerDaysTheGraverItIs(String legalCase, int days) {
        system(RiskCategory.HIGH_RISK_ANNEX_III, "PROVIDER");

        assertThat(triaged("SERIOUS, legalCase: " + legalCase)).containsExactly(Map.of("kind", "AUTHORITY_REPORT",
                "obligation", "EUAIA-73", "due", town.today.plusDays(days).toString()));
        ask("mutation { closeIncident(input: {incident: {key: \"inc-1\"}, expectedVersion: 2, lesson: \"Test\"}) { %s } }"
                .formatted(ERRORS)).path("closeIncident.errors[0].rule").entity(String.class).isEqualTo("RSK-005");
        assertThat(found("RSK-005", town.today.plusDays(days + 1))).isNotEmpty();
    }

    @Test
    void aGraveIncidentOfWhichNothingElseIsSaidIsASeriousOne() {
        system(RiskCategory.HIGH_RISK_ANNEX_III, "PROVIDER");
        assertThat(triaged("CRITICAL")).extracting(it -> it.get("due"))
                .containsExactly(town.today.plusDays(15).toString());
    }

    @Test
    void noLawAsksForAReportOfWhatIsNotGrave() {
        system(RiskCategory.HIGH_RISK_ANNEX_III, "PROVIDER");
        assertThat(triaged("MODERATE")).isEmpty();
    }

    @Test
    @DisplayName("P8 The same incident with a system on which the duty does not lie has internal deadlines only")
    void noLegalClockRunsWhereTheDutyIsNotInForce() {
        system(RiskCategory.MINIMAL, "PROVIDER");
        assertThat(triaged("SERIOUS, legalCase: DEATH")).isEmpty();
    }

    private void system(RiskCategory category, String role) {
        var row = SystemRow.system("sy-1").ownedBy("ou-cit").usedBy("ou-cit").of(category).operatedAs(role);
        var facts = (category == RiskCategory.MINIMAL ? row : row.points("5(a)")).facts();
        callers.asEverybody(town.organisation,
                () -> transactions.execute(status -> register.record(List.of(facts), town.today, (section, rows) -> {
                })));
    }

    /** The legal deadlines that follow from the triage. */
    private List<Map<String, Object>> triaged(String severity) {
        ask("mutation { reportIncident(input: {key: \"inc-1\", title: \"Harm\", aiSystem: {key: \"sy-1\"}}) { %s } }"
                .formatted(ERRORS));
        return ask("""
                mutation { triageIncident(input: {incident: {key: "inc-1"}, expectedVersion: 1, severity: %s}) {
                    incident { deadlines { kind obligation due } } %s } }""".formatted(severity, ERRORS))
                .path("triageIncident.incident.deadlines[?(@.obligation != null)]")
                .entity(DEADLINES)
                .get();
    }
}
