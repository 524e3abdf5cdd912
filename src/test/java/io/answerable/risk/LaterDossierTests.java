package io.answerable.risk;

import static io.answerable.risk.RiskRow.risk;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rule reading 25: what was decided in the application after the day of a dossier stays, and the dossier is told so. */
class LaterDossierTests extends RiskApi {

    @Test
    void aRiskThatWasJudgedSinceStaysAsJudged() {
        var day = town.today.minusDays(9);
        told(day, risk("rk-1", day));
        evaluate("rk-1", 1, 5, 5);

        var again = told(day, risk("rk-1", day));

        assertThat(again.superseded()).containsExactly("rk-1");
        assertThat(again.changed()).isZero();
        ask("{ risk(by: {key: \"rk-1\"}) { residualLevel version } }").path("risk")
                .matchesJsonStrictly("{\"residualLevel\": \"CRITICAL\", \"version\": 2}");
        assertThat(told(town.today, risk("rk-1", day).rated(3, 3)).changed()).isEqualTo(1);
        ask("{ risk(by: {key: \"rk-1\"}) { residualLevel } }").path("risk.residualLevel")
                .entity(String.class)
                .isEqualTo("MEDIUM");
    }

    @Test
    @DisplayName("R-RSK-13 A treatment that was planned in the application is none of the dossier's")
    void treatmentsPlannedHereStay() {
        var day = town.today.minusDays(9);
        told(day, risk("rk-1", day));
        ask("""
                mutation { planTreatment(input: {risk: {key: "rk-1"}, expectedVersion: 1, action: "Show sources",
                    owner: {key: "p-039"}, due: "%s"}) { %s } }""".formatted(town.today.plusDays(9), ERRORS));

        told(town.today, risk("rk-1", day).treatedBy("Train staff").in(RiskState.TREATMENT_PLANNED));
        assertThat(treatments()).containsExactly("Show sources", "Train staff");
        told(town.today, risk("rk-1", day).in(RiskState.TREATMENT_PLANNED));
        assertThat(treatments()).containsExactly("Show sources");
    }

    @Test
    void aDeadlineThatWasMetSinceStaysMet() {
        var day = town.today.minusDays(3);
        told(day, incident(day, null));
        ask("""
                mutation { meetIncidentDeadline(input: {incident: {key: "inc-1"}, expectedVersion: 1,
                    kind: INTERNAL_REPORT}) { %s } }""".formatted(ERRORS));

        assertThat(told(day, incident(day, null)).superseded()).containsExactly("inc-1");
        ask("{ incident(by: {key: \"inc-1\"}) { deadlines { done } } }").path("incident.deadlines[0].done")
                .entity(String.class)
                .isEqualTo(town.today.toString());
    }

    @Test
    void aConcernThatWasLookedAtSinceStaysLookedAt() {
        var day = town.today.minusDays(3);
        var row = new ConcernFacts("cn-1", "The score decides", "ai-10", day, true, ConcernState.RECEIVED);
        told(day, row);
        ask("mutation { triageConcern(input: {concern: {key: \"cn-1\"}, expectedVersion: 1}) { %s } }"
                .formatted(ERRORS));

        assertThat(told(day, row).superseded()).containsExactly("cn-1");
        ask("{ concern(by: {key: \"cn-1\"}) { state } }").path("concern.state")
                .entity(String.class)
                .isEqualTo("TRIAGED");
    }

    @Test
    void theSameRowsOnceMoreChangeNothing() {
        told(town.today, risk("rk-1", town.today).treatedBy("Train staff"));
        told(town.today, incident(town.today, null));
        assertThat(told(town.today, risk("rk-1", town.today).treatedBy("Train staff")).unchanged()).isEqualTo(1);
        assertThat(told(town.today, incident(town.today, null)).unchanged()).isEqualTo(1);
    }

    private List<String> treatments() {
        return ask("{ risk(by: {key: \"rk-1\"}) { treatments { action } } }").path("risk.treatments[*].action")
                .entityList(String.class)
                .get();
    }

    private static IncidentFacts incident(LocalDate day, @Nullable LocalDate done) {
        return new IncidentFacts("inc-1", "Wrong answer", "ai-10", day, IncidentSeverity.SERIOUS,
                IncidentState.INVESTIGATING,
                List.of(new IncidentFacts.Deadline(DeadlineKind.INTERNAL_REPORT, day.plusDays(7), done)), null);
    }
}
