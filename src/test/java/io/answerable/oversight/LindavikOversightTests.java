package io.answerable.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.access.Permission;
import io.answerable.exchange.Dossiers;
import io.answerable.kernel.OrganisationId;
import io.answerable.organisation.PeopleDirectory;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import tools.jackson.databind.JsonNode;

/** What leadership sees of the sample organisation. */
@AnswerableTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LindavikOversightTests {

    private static final String NOTHING_VERIFIED = "{\"improvement\":{\"effect\":{\"verified\":0}},"
            + "\"managementReviewPack\":{\"actions\":{\"verifiedPercent\":null,\"ineffective\":0}},"
            + "\"governanceFigures\":[{\"value\":null}]}";

    @Autowired Callers callers;

    @Autowired Dossiers dossiers;

    @Autowired PeopleDirectory people;

    @Autowired ExecutionGraphQlServiceTester api;

    private OrganisationId lindavik;

    @BeforeAll
    void imported() {
        lindavik = callers.newOrganisation();
        dossiers.importedSample(lindavik, "lindavik");
    }

    @Test
    @DisplayName("R-RPT-03 KPI-G15 comes to two, is to be none, and names the two systems")
    void twoSystemsAreOwnedByItAlone() {
        var figure = figure("KPI-G15");

        assertThat(figure.path("value").asDouble()).isEqualTo(2);
        assertThat(figure.path("target").asDouble()).isZero();
        assertThat(references(figure.path("concerns"))).containsExactlyInAnyOrder("ai-07", "ai-25");
        assertThat(figure.path("formula").asString()).isEqualTo("count of OWN-002");
        assertThat(measurements(figure)).containsExactly("2026-11-01 2.0");
    }

    @Test
    @DisplayName("R-RPT-03 what is computed agrees with what was measured")
    void figuresAgreeWithWhatWasMeasured() {
        assertThat(figure("KPI-G02").path("value").asDouble()).isEqualTo(87.5);
        assertThat(measurements(figure("KPI-G02"))).containsExactly("2026-11-01 87.5");
        assertThat(references(figure("KPI-G02").path("concerns"))).containsExactly("ou-edu", "ou-fin");
        assertThat(figure("KPI-G03").path("value").asDouble()).isEqualTo(88.0);
        assertThat(references(figure("KPI-G03").path("concerns"))).containsExactly("ai-06", "ai-09", "ai-15");
    }

    @Test
    @DisplayName("R-RPT-03 every figure of the catalogue has its value")
    void allFigures() {
        var values = Stream
                .of("KPI-G01", "KPI-G04", "KPI-G05", "KPI-G06", "KPI-G07", "KPI-G08", "KPI-G09", "KPI-G10", "KPI-G11",
                        "KPI-G12",
                        "KPI-G13",
                        "KPI-G14")
                .map(it -> it + " " + figure(it).path("value").asString("-"))
                .toList();

        assertThat(values).containsExactly("KPI-G01 90.0", "KPI-G04 89.3", "KPI-G05 95.2", "KPI-G06 100.0",
                "KPI-G07 66.7", "KPI-G08 94.7", "KPI-G09 78.6", "KPI-G10 49.3", "KPI-G11 98.9", "KPI-G12 -",
                "KPI-G13 6.0",
                "KPI-G14 94.1");
    }

    @Test
    @DisplayName("R-RPT-03 KPI-G13 counts what top management sees above the appetite; who accepts without authority settles nothing")
    void risksAboveAppetiteAreThoseOfTheReviewPack() {
        assertThat(references(figure("KPI-G13").path("concerns")))
                .containsExactly("rk-03", "rk-04", "rk-05", "rk-07", "rk-14", "rk-18");
    }

    @Test
    @DisplayName("R-RPT-03 KPI-G10 comes from the last gap assessment that was completed by that day")
    void conformityIsThatOfTheLastAssessment() {
        assertThat(figureOn("KPI-G10", "2025-08-14").path("value").isNull()).isTrue();
        assertThat(figureOn("KPI-G10", "2025-08-15").path("value").asDouble()).isEqualTo(49.3);
    }

    @Test
    @DisplayName("R-RPT-14 R-RPT-03 figures of a past day know what was so then, and nothing that was measured later")
    void figuresOfAPastDay() {
        var then = figureOn("KPI-G15", "2026-10-31");

        assertThat(then.path("asOf").asString()).isEqualTo("2026-10-31");
        assertThat(measurements(then)).isEmpty();
        assertThat(figureOn("KPI-G05", "2026-02-15").path("value").asDouble())
                .isGreaterThan(figure("KPI-G05").path("value").asDouble());
        assertThat(figureOn("KPI-G01", "2026-08-21").path("value").asDouble())
                .isLessThan(figure("KPI-G01").path("value").asDouble());
        assertThat(figure("KPI-G01").path("trend").asString()).isEqualTo("BETTER");
    }

    @Test
    @DisplayName("R-RPT-04 R-INV-16 ai-07 brings 122 percent for so-3; the objective comes to the mean of what is agreed")
    void valuePerSystemAndObjective() {
        var finances = answered("""
                { portfolio(groupBy: OBJECTIVE, asOf: "2026-11-21") { key valuePercent
                    systems { key kpis { percent jointlyAgreed } } } }""").path("portfolio").get(2);

        assertThat(finances.path("key").asString()).isEqualTo("so-3");
        assertThat(finances.at("/systems/0/key").asString()).isEqualTo("ai-07");
        assertThat(finances.at("/systems/0/kpis/0/percent").asDouble()).isEqualTo(122.0);
        assertThat(finances.path("valuePercent").asDouble()).isEqualTo(98.5);
    }

    @Test
    @DisplayName("R-RPT-04 R-INV-06 Q12 Whoever governs one unit asks about the systems that it owns or uses")
    void governingOneUnitShowsItsSystems() {
        var head = callers.asEverybody(lindavik, () -> people.idsOf(List.of("p-030")).get("p-030"));
        var groups = callers.asThemselves(lindavik, Objects.requireNonNull(head), () -> executed(
                "{ portfolio(groupBy: UNIT, asOf: \"2026-11-21\") { key systems { key } } }")).path("portfolio");

        assertThat(groups.toString())
                .isEqualTo(
                        "[{\"key\":\"ou-fin\",\"systems\":[{\"key\":\"ai-07\"},{\"key\":\"ai-08\"},{\"key\":\"ai-09\"}]},"
                                + "{\"key\":\"ou-ict\",\"systems\":[{\"key\":\"ai-25\"}]}]");
    }

    @Test
    @DisplayName("R-RPT-05 every objective has at least one system, and every system an objective")
    void everyObjectiveIsServed() {
        var groups = answered("{ portfolio(groupBy: OBJECTIVE, asOf: \"2026-11-21\") { key systems { key } } }")
                .path("portfolio")
                .valueStream()
                .toList();

        assertThat(groups).extracting(it -> it.path("key").asString())
                .containsExactly("so-1", "so-2", "so-3", "so-4", "so-5");
        assertThat(groups).allSatisfy(it -> assertThat(it.path("systems").isEmpty()).isFalse());
        assertThat(groups.stream().mapToInt(it -> it.path("systems").size()).sum()).isEqualTo(24);
    }

    @Test
    @DisplayName("R-RPT-07 grouped by unit and category, ou-psa shows three high-risk systems")
    void publicSafetyShowsThreeHighRiskSystems() {
        var safety = answered("""
                { portfolio(groupBy: UNIT, asOf: "2026-11-21") { key title categories { key value } } }""")
                .path("portfolio")
                .valueStream()
                .filter(it -> it.path("key").asString().equals("ou-psa"))
                .findFirst()
                .orElseThrow();

        assertThat(safety.path("title").asString()).isEqualTo("Public Safety");
        assertThat(
                safety.path("categories").valueStream().map(it -> it.path("key").asString() + " " + it.path("value")))
                .contains("HIGH_RISK_ANNEX_III 3");
        assertThat(answered("{ portfolio(groupBy: CATEGORY, asOf: \"2026-11-21\") { key systems { key } } }")
                .path("portfolio")
                .valueStream()
                .filter(it -> it.path("key").asString().equals("PROHIBITED"))
                .flatMap(it -> it.path("systems").valueStream())
                .map(it -> it.path("key").asString())).containsExactly("ai-03");
    }

    @Test
    @DisplayName("R-RPT-08 for the process Recruitment ai-01 stands with p-027, p-026 and p-001")
    void whoAnswersForAProcess() {
        var processes = answered("""
                { processes(name: "recruitment", asOf: "2026-11-21") { name systems { key
                    accountability(asOf: "2026-11-21") { chain { person { key } } } } } }""").path("processes");

        assertThat(processes.size()).isEqualTo(1);
        assertThat(processes.at("/0/name").asString()).isEqualTo("Recruitment");
        assertThat(processes.at("/0/systems/0/key").asString()).isEqualTo("ai-01");
        assertThat(processes.at("/0/systems/0/accountability/chain")
                .valueStream()
                .map(it -> it.at("/person/key").asString())).startsWith("p-027", "p-026", "p-001");
    }

    @Test
    @DisplayName("R-RPT-15 R-INV-17 ai-03, ai-09, ai-22 and ai-25 are used without their users, with reasons")
    void systemsLedByItAlone() {
        var found = answered("""
                { itLedSystems(symptoms: [NO_USER_INVOLVEMENT], asOf: "2026-11-21") {
                    aiSystem { key endUsersInvolved } symptoms reasons } }""").path("itLedSystems")
                .valueStream()
                .toList();

        assertThat(found).extracting(it -> it.at("/aiSystem/key").asString())
                .containsExactly("ai-03", "ai-09", "ai-22", "ai-25");
        assertThat(found).allSatisfy(it -> {
            assertThat(it.at("/aiSystem/endUsersInvolved").asBoolean()).isFalse();
            assertThat(it.path("reasons").toString()).contains("No end users took part");
        });
        assertThat(
                answered("{ itLedSystems(symptoms: [NO_MEASURED_VALUE], asOf: \"2026-11-21\") { aiSystem { key } } }")
                        .path("itLedSystems")
                        .valueStream()
                        .map(it -> it.at("/aiSystem/key").asString()))
                .contains("ai-08")
                .doesNotContain("ai-07");
    }

    @Test
    @DisplayName("R-RPT-13 ca-07 had no effect, so one cause is still there on ai-10")
    void oneCauseRepeats() {
        var improvement = answered("""
                { improvement(asOf: "2026-11-21") { asOf
                    repeatCauses { times finding { key } aiSystem { key } ineffective { key } }
                    repeatFindings { finding { key } }
                    effect { verified effective ineffective effectivePercent }
                    quarters { from to issued majorNonconformities minorNonconformities open } lessons { key } } }""")
                .path("improvement");

        assertThat(improvement.path("repeatCauses").toString())
                .isEqualTo("[{\"times\":1,\"finding\":{\"key\":\"fn-10\"},"
                        + "\"aiSystem\":{\"key\":\"ai-10\"},\"ineffective\":[{\"key\":\"ca-07\"}]}]");
        assertThat(improvement.path("repeatFindings").isEmpty()).isTrue();
        assertThat(improvement.path("effect").toString()).isEqualTo(
                "{\"verified\":3,\"effective\":2,\"ineffective\":1,\"effectivePercent\":66.7}");
        assertThat(improvement.path("quarters")
                .valueStream()
                .map(it -> it.path("from").asString() + " " + it.path("to").asString() + " " + it.path("issued") + " "
                        + it.path("majorNonconformities") + " " + it.path("minorNonconformities")))
                .containsExactly("2026-01-01 2026-03-31 0 0 0", "2026-04-01 2026-06-30 2 0 2",
                        "2026-07-01 2026-09-30 8 2 5", "2026-10-01 2026-11-21 2 0 1");
    }

    @Test
    @DisplayName("R-RPT-01 of four items of the roadmap two are on track, one is at risk and one is late")
    void progress() {
        assertThat(answered("{ roadmap(asOf: \"2026-11-21\") { nodes { key status } } }").at("/roadmap/nodes")
                .valueStream()
                .map(it -> it.path("key").asString() + " " + it.path("status").asString()))
                .containsExactlyInAnyOrder("rm-01 ON_TRACK", "rm-02 AT_RISK", "rm-03 LATE", "rm-04 ON_TRACK");
    }

    @Test
    @DisplayName("R-RPT-14 on 2025-12-15 the Lead Implementer was p-058; the portfolio of that day has no later system in use")
    void everyViewOfAPastDay() {
        assertThat(answered("""
                { accountability(scope: {organisation: true}, role: "role.lead-implementer", asOf: "2025-12-15") {
                    answerable { key } } }""").at("/accountability/answerable/key").asString()).isEqualTo("p-058");
        assertThat(answered("{ improvement(asOf: \"2026-08-31\") { effect { verified } } "
                + "managementReviewPack(period: {from: \"2026-01-01\", to: \"2026-08-31\"}, asOf: \"2026-08-31\") "
                + "{ actions { verifiedPercent ineffective } } governanceFigures(keys: [\"KPI-G07\"], asOf: \"2026-08-31\") "
                + "{ value } }").toString()).isEqualTo(NOTHING_VERIFIED);
        assertThat(answered("{ itLedSystems(asOf: \"2026-08-31\") { aiSystem { key } } }").path("itLedSystems")
                .valueStream()
                .map(it -> it.at("/aiSystem/key").asString())).doesNotContain("ai-03").contains("ai-09");
        assertThat(answered("{ improvement(asOf: \"2026-10-19\") { repeatCauses { times } } }")
                .at("/improvement/repeatCauses")
                .isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"portfolio(groupBy: UNIT) { key }", "itLedSystems { symptoms }",
            "governanceFigures { key }", "improvement { asOf }"})
    @DisplayName("Whoever may not read governance sees none of it")
    void governanceIsForThoseWhoMayReadIt(String field) {
        assertThat(refused(field, Permission.READ)).contains("FORBIDDEN");
        assertThat(refused(field, Permission.READ_GOVERNANCE, Permission.READ)).doesNotContain("FORBIDDEN");
    }

    @Test
    @DisplayName("Another organisation sees nothing of it")
    void anotherOrganisationSeesNothing() {
        var others = callers.asEverybody(callers.newOrganisation(), () -> executed("""
                { portfolio(groupBy: UNIT) { key } itLedSystems { symptoms } processes { name }
                  governanceFigures(keys: ["KPI-G15", "KPI-G03"]) { value measurements { value } }
                  improvement { repeatCauses { times } quarters { issued } } }"""));

        assertThat(others.path("portfolio").isEmpty()).isTrue();
        assertThat(others.path("itLedSystems").isEmpty()).isTrue();
        assertThat(others.path("processes").isEmpty()).isTrue();
        assertThat(others.path("governanceFigures").toString())
                .isEqualTo("[{\"value\":null,\"measurements\":[]},{\"value\":0.0,\"measurements\":[]}]");
        assertThat(others.at("/improvement/repeatCauses").isEmpty()).isTrue();
    }

    private String refused(String field, Permission... permissions) {
        return callers.asHolderOf(lindavik, () -> {
            var errors = new ArrayList<String>();
            api.document("{ " + field + " }")
                    .execute()
                    .errors()
                    .satisfy(all -> all.forEach(
                            it -> errors.add(String.valueOf(it.getExtensions().get("code")))));
            return errors.toString();
        }, permissions);
    }

    private JsonNode figure(String key) {
        return figureOn(key, "2026-11-21");
    }

    private JsonNode figureOn(String key, String day) {
        return answered("""
                { governanceFigures(keys: ["%s"], asOf: "%s") { key title formula unit target value trend asOf
                    concerns { reference } measurements { measured value } } }""".formatted(key, day))
                .at("/governanceFigures/0");
    }

    private static List<String> measurements(JsonNode figure) {
        return figure.path("measurements")
                .valueStream()
                .map(it -> it.path("measured").asString() + " " + it.path("value").asDouble())
                .toList();
    }

    private static List<String> references(JsonNode subjects) {
        return subjects.valueStream().map(it -> it.path("reference").asString()).toList();
    }

    private JsonNode answered(String document) {
        return callers.asEverybody(lindavik, () -> executed(document));
    }

    private JsonNode executed(String document) {
        var answer = api.document(document).execute();
        answer.errors().verify();
        return answer.path("").entity(JsonNode.class).get();
    }
}
