package io.answerable.risk;

import static io.answerable.risk.RiskRow.risk;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What other contexts may ask of risks, incidents, concerns and assessments, for many at once. */
class ReadsOfRiskTests extends RiskApi {

    @Autowired RiskRegister risks;

    @Autowired IncidentDirectory incidents;

    @Autowired ConcernDirectory concerns;

    @Autowired AssessmentDirectory assessments;

    @Autowired RecordingAssessments recordingAssessments;

    @Test
    @DisplayName("Risks above appetite are open threats of which much remains")
    void risksAboveAppetite() {
        told(town.today, risk("rk-1", town.today).rated(5, 4), risk("rk-2", town.today).rated(1, 1),
                risk("rk-3", town.today).rated(5, 4).as(RiskKind.OPPORTUNITY),
                risk("rk-4", town.today).rated(5, 4).in(RiskState.CLOSED));

        assertThat(all(() -> risks.aboveAppetite(town.today))).extracting(RiskView::key).containsExactly("rk-1");
        assertThat(all(() -> risks.aboveAppetite(town.today.minusDays(1)))).isEmpty();
    }

    @Test
    void openRisksByOwner() {
        told(town.today, risk("rk-1", town.today).ownedBy("p-039"), risk("rk-2", town.today).ownedBy("p-038"),
                risk("rk-3", town.today).ownedBy("p-039").in(RiskState.CLOSED),
                risk("rk-4", town.today).ownedBy(null));
        var owner = town.person("p-039");

        var found = all(() -> risks.openOf(List.of(owner, town.person("p-001")), town.today));
        assertThat(found).containsOnlyKeys(owner);
        assertThat(found.get(owner)).extracting(RiskView::key).containsExactly("rk-1");
    }

    @Test
    @DisplayName("Incidents and concerns of a period, both of its days included")
    void countsOfAPeriod() {
        var first = town.today.minusDays(10);
        var last = town.today.minusDays(2);
        told(town.today, incident("inc-before", first.minusDays(1)), incident("inc-first", first),
                incident("inc-last", last), incident("inc-after", last.plusDays(1)));
        assertThat(all(() -> incidents.occurredBetween(first, last))).extracting(IncidentView::key)
                .containsExactly("inc-first", "inc-last");

        told(first.minusDays(5), concern("cn-1", first.minusDays(5), ConcernState.RECEIVED),
                concern("cn-2", first.minusDays(6), ConcernState.RECEIVED));
        told(last, concern("cn-1", first.minusDays(5), ConcernState.RESOLVED),
                concern("cn-3", first, ConcernState.INVESTIGATING));
        told(town.today, concern("cn-3", first, ConcernState.NO_ACTION), concern("cn-4", last.plusDays(1),
                ConcernState.RECEIVED));
        assertThat(all(() -> concerns.between(first, last))).isEqualTo(new ConcernFigures(first, last, 1, 1, 2));
    }

    @Test
    void assessmentsByConductor() {
        var rows = List.of(started("as-2", "ai-10", "p-007"), started("as-1", "ai-22", "p-007"),
                started("as-3", "ai-22", "p-020"));
        all(() -> recordingAssessments.record(rows, town.today, (section, count) -> {
        }));
        var conductor = town.person("p-007");

        var found = all(() -> assessments.conductedBy(List.of(conductor, town.person("p-001")), town.today));
        assertThat(found).containsOnlyKeys(conductor);
        assertThat(found.get(conductor)).extracting(AssessmentView::key).containsExactly("as-1", "as-2");
    }

    @Test
    void anotherOrganisationIsToldOfNothing() {
        var today = town.today;
        told(today, risk("rk-1", today).rated(5, 4));
        told(today, incident("inc-1", today));
        told(today, concern("cn-1", today, ConcernState.RECEIVED));
        town = newTown();

        assertThat(all(() -> risks.aboveAppetite(today))).isEmpty();
        assertThat(all(() -> incidents.occurredBetween(today, today))).isEmpty();
        assertThat(all(() -> concerns.between(today, today))).isEqualTo(new ConcernFigures(today, today, 0, 0, 0));
    }

    private <T> T all(Supplier<T> work) {
        return callers.asEverybody(town.organisation, work);
    }

    private static IncidentFacts incident(String key, LocalDate day) {
        return new IncidentFacts(key, "Harm", "ai-10", day, IncidentSeverity.MINOR, IncidentState.TRIAGED, List.of(),
                null);
    }

    private static ConcernFacts concern(String key, LocalDate received, ConcernState state) {
        return new ConcernFacts(key, "Worry", "ai-10", received, true, state);
    }

    private static AssessmentFacts started(String key, String system, String conductor) {
        return new AssessmentFacts(key, system, AssessmentType.AI_RISK, AssessmentStatus.IN_PROGRESS, conductor, null,
                null, null, null);
    }
}
