package io.answerable.oversight;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.access.Permission;
import io.answerable.exchange.Dossiers;
import io.answerable.kernel.OrganisationId;
import io.answerable.organisation.PeopleDirectory;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import tools.jackson.databind.JsonNode;

/** What the pages of the key roles show in the sample organisation: holders, lines, duties, areas. */
@AnswerableTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RolePagesTests {

    private static final String DAY = "asOf: \"2026-11-21\"";

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
    @DisplayName("R-ROL-02 The Lead Implementer reports to com-01 and p-005, and has eight areas with their status")
    void theLeadImplementer() {
        assertThat(lines("role.lead-implementer", "p-007")).containsExactly("FUNCTIONAL role.steering-committee com-01",
                "ADMINISTRATIVE p-005");
        assertThat(areas().map(it -> it.path("key").asString() + " " + it.path("progress").path("status").asString()))
                .containsExactly("LI-1 NEEDS_ATTENTION", "LI-2 NEEDS_ATTENTION", "LI-3 IN_PROGRESS", "LI-4 COMPLETE",
                        "LI-5 IN_PROGRESS", "LI-6 NEEDS_ATTENTION", "LI-7 NEEDS_ATTENTION", "LI-8 NOT_STARTED");
    }

    @Test
    void otherRolesHaveNoAreasAndOnlyGovernanceSeesThem() {
        assertThat(asked("{ role(by: {key: \"role.internal-audit\"}) { implementationAreas { key } } }").path("role")
                .path("implementationAreas")
                .isEmpty()).isTrue();
        var seen = callers.asHolderOf(lindavik, () -> api
                .document("{ role(by: {key: \"role.lead-implementer\"}) { implementationAreas { key } } }")
                .execute(), Permission.READ);
        seen.path("role.implementationAreas").valueIsNull();
    }

    @Test
    @DisplayName("R-ROL-03 Top management has not reviewed the register of risks since 2026-07-10: that duty is overdue")
    void topManagement() {
        assertThat(tasks("p-001", "RISK_REVIEW")).contains("org 2026-10-10 42");
        assertThat(tasks("p-013", "RISK_REVIEW")).noneMatch(it -> it.startsWith("org "));
    }

    @Test
    @DisplayName("R-ROL-04 The functional line of internal audit, com-04, is another one than the administrative one, p-001")
    void internalAudit() {
        assertThat(lines("role.internal-audit", "p-023")).containsExactly("FUNCTIONAL role.audit-committee com-04",
                "ADMINISTRATIVE p-001");
    }

    @Test
    void theBoardIsAParty() {
        assertThat(lines("role.executive-sponsor", "p-002")).contains("FUNCTIONAL role.board ext-05");
    }

    @Test
    @DisplayName("R-ROL-05 pol-05, without legal review, is an open item of p-021")
    void complianceAndLegal() {
        assertThat(tasks("p-021", "LEGAL_REVIEW")).containsExactly("pol-05 null null");
        assertThat(tasks("p-007", "LEGAL_REVIEW")).isEmpty();
    }

    @Test
    @DisplayName("R-ROL-06 AI development works on fn-11 on ai-10, with its action")
    void aiDevelopment() {
        var work = asked("{ role(by: {key: \"role.ai-development\"}) { openFindings(" + DAY
                + ") { key state aiSystem { key } actions { key } } } }").path("role").path("openFindings");

        assertThat(work.valueStream()
                .filter(it -> it.path("key").asString().equals("fn-11"))
                .map(it -> it.path("aiSystem").path("key").asString() + " "
                        + it.at("/actions/0/key").asString()))
                .containsExactly("ai-10 ca-08");
        assertThat(work.valueStream().map(it -> it.path("state").asString())).doesNotContain("CLOSED", "DRAFT");
    }

    @Test
    void whoeverMayNotSeeFindingsSeesNoneOfARole() {
        callers.asHolderOf(lindavik,
                () -> api.document("{ role(by: {key: \"role.ai-development\"}) { openFindings { key } } }").execute(),
                Permission.READ).path("role.openFindings").entityList(Object.class).hasSize(0);
    }

    @Test
    @DisplayName("R-ROL-07 The report of au-04 by ext-02 is received by p-002 and ext-05")
    void externalAuditors() {
        var audit = asked("{ audit(by: {key: \"au-04\"}, " + DAY
                + ") { performedByParty { key } state reportedTo { key } } }").path("audit");

        assertThat(audit.path("performedByParty").path("key").asString()).isEqualTo("ext-02");
        assertThat(keys(audit.path("reportedTo"))).contains("p-002", "ext-05").doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("R-ROL-14 LI-4 counts the three engagements of 2026")
    void engagement() {
        assertThat(measures("LI-4")).contains("ENGAGEMENTS 3 false");
        assertThat(measuresOn("LI-4", "2026-05-31")).contains("ENGAGEMENTS 1 false");
    }

    @Test
    @DisplayName("R-ROL-15 LI-5 shows how far each role has taken what is meant for it")
    void training() {
        var roles = area("LI-5").path("roleCoverage");
        var leaders = roles.valueStream()
                .filter(it -> it.path("role").path("key").asString().equals("role.top-management"))
                .findFirst()
                .orElseThrow();

        assertThat(leaders.path("people").asInt()).isEqualTo(3);
        assertThat(leaders.path("courses")
                .valueStream()
                .filter(it -> it.path("course").path("key").asString().equals("TRN-LEAD-1"))
                .map(it -> it.path("people").asInt())).containsExactly(2);
        assertThat(area("LI-4").path("roleCoverage").isNull()).isTrue();
    }

    @Test
    @DisplayName("R-ROL-16 LI-6 shows one overdue audit")
    void audits() {
        assertThat(measures("LI-6")).contains("OVERDUE_AUDITS 1 true");
        assertThat(measuresOn("LI-6", "2026-10-01")).contains("OVERDUE_AUDITS 0 false");
    }

    @Test
    @DisplayName("R-ROL-17 LI-7 shows of nine actions two overdue, one unverified and one ineffective")
    void actions() {
        assertThat(measures("LI-7")).containsExactly("ACTIONS 9 false", "OVERDUE_ACTIONS 2 true",
                "UNVERIFIED_ACTIONS 1 false", "INEFFECTIVE_ACTIONS 1 true");
    }

    @Test
    @DisplayName("R-ORG-08 p-007 coordinates and approves no tool of ou-com: it is in the overview without them")
    void theCoordinatorIsNoController() {
        var lead = requireNonNull(callers.asEverybody(lindavik, () -> people.idsOf(List.of("p-006")).get("p-006")));
        callers.asThemselves(lindavik, lead,
                () -> api
                        .document(
                                """
                                        mutation { registerAiSystem(input: {key: "ai-77", name: "Headline helper", purpose: "Proposes headlines",
                                            process: "Publishing", owningUnit: {key: "ou-com"}, usingUnits: [{key: "ou-com"}]}) {
                                            aiSystem { state } errors { code } } }""")
                        .execute())
                .path("registerAiSystem.errors")
                .entityList(Object.class)
                .hasSize(0);

        assertThat(keys(asked("{ register(unit: {key: \"ou-com\"}) { byUnit { systems { key } } } }")
                .at("/register/byUnit/0/systems"))).contains("ai-77");
        assertThat(asked("{ person(by: {key: \"p-007\"}) { tasks { subject { reference } } } }").path("person")
                .path("tasks")
                .valueStream()
                .map(it -> it.path("subject").path("reference").asString())).noneMatch(it -> it.contains("ai-77"));
        assertThat(asked("{ aiSystem(by: {key: \"ai-77\"}) { nextGate { items { responsibleRole { key } } } } }")
                .findValuesAsString("key")).isNotEmpty().doesNotContain("role.ai-coordinator", "role.lead-implementer");
    }

    private List<String> lines(String role, String holder) {
        return asked(
                "{ role(by: {key: \"%s\"}) { holders(%s) { holder { key } reportsTo { kind role { key } ".formatted(
                        role, DAY) + "committee { key } holder { key } } } } }")
                .path("role")
                .path("holders")
                .valueStream()
                .filter(it -> it.path("holder").path("key").asString().equals(holder))
                .flatMap(it -> it.path("reportsTo").valueStream())
                .map(it -> Stream.of(it.path("kind"), it.path("role").path("key"), it.path("committee").path("key"),
                        it.path("holder").path("key"))
                        .map(part -> part.asString(""))
                        .filter(part -> !part.isEmpty())
                        .reduce((one, other) -> one + " " + other)
                        .orElseThrow())
                .toList();
    }

    private List<String> tasks(String person, String kind) {
        return asked(
                "{ person(by: {key: \"%s\"}) { tasks(kinds: [%s], %s) { subject { reference } due overdueDays } } }"
                        .formatted(person, kind, DAY))
                .path("person")
                .path("tasks")
                .valueStream()
                .map(it -> it.path("subject").path("reference").asString() + " " + it.path("due").asString("null") + " "
                        + it.path("overdueDays").asString("null"))
                .toList();
    }

    private Stream<JsonNode> areas() {
        return areasOn("2026-11-21");
    }

    private Stream<JsonNode> areasOn(String day) {
        return asked("{ role(by: {key: \"role.lead-implementer\"}) { implementationAreas(asOf: \"" + day + """
                ") { key progress { status measures { kind value alarming } }
                    roleCoverage { role { key } people courses { course { key } people } } } } }""").path("role")
                .path("implementationAreas")
                .valueStream();
    }

    private JsonNode area(String key) {
        return areas().filter(it -> it.path("key").asString().equals(key)).findFirst().orElseThrow();
    }

    private List<String> measures(String area) {
        return measuresOn(area, "2026-11-21");
    }

    private List<String> measuresOn(String area, String day) {
        return areasOn(day).filter(it -> it.path("key").asString().equals(area))
                .flatMap(it -> it.path("progress").path("measures").valueStream())
                .map(it -> it.path("kind").asString() + " " + it.path("value").asInt() + " "
                        + it.path("alarming").asBoolean())
                .toList();
    }

    private static List<String> keys(JsonNode things) {
        return things.valueStream().map(it -> it.path("key").asString()).toList();
    }

    private JsonNode asked(String document) {
        return callers.asEverybody(lindavik, () -> {
            var answer = api.document(document).execute();
            answer.errors().verify();
            return answer.path("$.data").entity(JsonNode.class).get();
        });
    }
}
