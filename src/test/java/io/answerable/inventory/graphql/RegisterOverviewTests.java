package io.answerable.inventory.graphql;

import static io.answerable.inventory.LifecycleState.IN_USE;
import static io.answerable.inventory.LifecycleState.PROPOSED;
import static io.answerable.inventory.RiskCategory.HIGH_RISK_ANNEX_III;
import static io.answerable.inventory.RiskCategory.MINIMAL;
import static io.answerable.inventory.RiskCategory.UNCLASSIFIED;
import static io.answerable.inventory.SystemRow.system;

import io.answerable.inventory.SystemRow;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The register in figures. */
class RegisterOverviewTests extends ReadingInventory {

    @Test
    @DisplayName("R-INV-10 the overview shows 22 of 25 classified as 88.0 percent")
    void theOverviewShowsHowMuchIsClassified() {
        record(IntStream.rangeClosed(1, 25)
                .mapToObj(i -> system("ai-" + i).in(i <= 17 ? IN_USE : PROPOSED)
                        .of(i <= 3 ? UNCLASSIFIED : i == 4 ? HIGH_RISK_ANNEX_III : MINIMAL)
                        .ownedBy(i == 4 ? "ou-ict" : "ou-fin"))
                .toArray(SystemRow[]::new));

        var answer = ask("""
                { register(asOf: "2026-11-21") {
                    totals { systems inUse classified classifiedPercent highRisk }
                    byUnit { unit { key } systems { key } uses highRisk classifiedPercent } } }""");

        answer.path("register.totals").matchesJsonStrictly("""
                {"systems": 25, "inUse": 17, "classified": 22, "classifiedPercent": 88.0, "highRisk": 1}""");
        answer.path("register.byUnit[*].unit.key")
                .entityList(String.class)
                .containsExactly("ou-exe", "ou-fin", "ou-ict", "ou-psa");
        answer.path("register.byUnit[2]").matchesJsonStrictly("""
                {"unit": {"key": "ou-ict"}, "systems": [{"key": "ai-4"}], "uses": 0, "highRisk": 1,
                    "classifiedPercent": 100.0}""");
        answer.path("register.byUnit[1].uses").entity(Integer.class).isEqualTo(25);
        answer.path("register.byUnit[0].classifiedPercent").valueIsNull();
    }

    @Test
    void theOverviewOfOneUnitCountsWhatItOwnsOrUses() {
        record(system("ai-01"), system("ai-02").ownedBy("ou-ict").usedBy("ou-fin"), system("ai-03").ownedBy("ou-ict")
                .usedBy("ou-ict"));

        var answer = ask("""
                { register(unit: {key: "ou-fin"}) { totals { systems } byUnit { systems { key } uses } } }""");

        answer.path("register.totals.systems").entity(Integer.class).isEqualTo(2);
        answer.path("register.byUnit").matchesJsonStrictly("[{\"systems\": [{\"key\": \"ai-01\"}], \"uses\": 2}]");
        ask("{ register(unit: {key: \"ou-none\"}) { asOf } }").path("register").valueIsNull();
    }
}
