package io.answerable.exchange.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.access.Permission;
import io.answerable.exchange.Dossiers;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.OrganisationFacts;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.TellingOrganisation;
import io.answerable.signals.spi.Commitment;
import io.answerable.signals.spi.Commitments;
import io.answerable.signals.spi.Duties;
import io.answerable.signals.spi.Duty;
import io.answerable.signals.spi.DutyKind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What the sample says about the organisation and its programme is told again as it was said, and answers questions. */
@AnswerableTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("The organisation of the sample")
class ToldAgainTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Autowired Callers callers;

    @Autowired Dossiers dossiers;

    @Autowired DossierReader reader;

    @Autowired TellingOrganisation telling;

    @Autowired PeopleDirectory people;

    @Autowired List<Commitments> commitments;

    @Autowired List<Duties> duties;

    @Autowired GraphQlTester api;

    private OrganisationId lindavik;

    private DossierFacts said;

    @BeforeAll
    void imported() {
        lindavik = callers.newOrganisation();
        dossiers.importedSample(lindavik, "lindavik");
        said = new DossierFacts(reader.read(Dossiers.sample(lindavik, "lindavik").getBytes(StandardCharsets.UTF_8),
                DossierFormat.YAML), DAY);
    }

    @Test
    void theOrganisationIsToldAsItWasSaid() {
        var told = as(() -> telling.organisation(DAY));

        var before = said.organisation();
        assertThat(told.profile()).isEqualTo(before.profile());
        assertThat(told.units()).containsExactlyInAnyOrderElementsOf(before.units());
        assertThat(told.parties()).containsExactlyInAnyOrderElementsOf(before.parties());
        assertThat(told.people()).containsExactlyInAnyOrderElementsOf(before.people());
        assertThat(told.committees()).extracting(OrganisationFacts.Committee::members)
                .containsExactlyElementsOf(
                        before.committees().stream().map(OrganisationFacts.Committee::members).toList());
        assertThat(told.committees()).containsExactlyInAnyOrderElementsOf(before.committees());
    }

    @Test
    void theProgrammeIsToldAsItWasSaid() {
        var told = as(() -> telling.programme(DAY));

        assertThat(told.objectives()).hasSize(5)
                .containsExactlyElementsOf(said.read("strategic_objectives", ProgrammeSections::objective));
        assertThat(told.roadmap()).hasSize(4)
                .containsExactlyElementsOf(said.read("roadmap", ProgrammeSections::roadmapItem));
        assertThat(told.milestones()).hasSize(2)
                .containsExactlyElementsOf(said.read("milestones_recognised", ProgrammeSections::milestone));
        assertThat(told.engagements()).hasSize(3)
                .containsExactlyElementsOf(said.read("engagements", ProgrammeSections::engagement));
    }

    @Test
    @DisplayName("R-ORG-22 R-RPT-05 Systems stand under the objective they serve; every objective has at least one")
    void systemsStandUnderTheirObjective() {
        var answer = ask(
                "{ strategicObjective(by: {key: \"so-1\"}, asOf: \"2026-11-21\") { systems { key } roadmap { key } } "
                        + "aiSystem(by: {key: \"ai-06\"}, asOf: \"2026-11-21\") { objective { key owner { key } } } "
                        + "alignment(asOf: \"2026-11-21\") { objectives objectivesPercent systemsPercent unserved { key } withoutObjective { key } } }");

        answer.path("strategicObjective.systems[*].key")
                .entityList(String.class)
                .satisfies(it -> assertThat(it).contains("ai-03", "ai-06", "ai-10"));
        answer.path("strategicObjective.roadmap[*].key")
                .entityList(String.class)
                .containsExactly("rm-01", "rm-02", "rm-04");
        answer.path("aiSystem.objective.key").entity(String.class).isEqualTo("so-1");
        answer.path("alignment.objectives").entity(Integer.class).isEqualTo(5);
        answer.path("alignment.objectivesPercent").entity(Double.class).isEqualTo(100.0);
        answer.path("alignment.unserved").entityList(Object.class).hasSize(0);
    }

    @Test
    @DisplayName("R-ORG-22 Which objective a system serves is read by whoever may read its use case")
    void objectivesAreReadLikeTheUseCase() {
        var question = "{ strategicObjective(by: {key: \"so-1\"}) { systems { key } } aiSystem(by: {key: \"ai-06\"}) "
                + "{ key useCase { objective } objective { key } } alignment { systems } }";
        var answer = callers.asHolderOf(lindavik, () -> api.document(question).execute(), Permission.READ);

        answer.errors().filter(it -> "alignment".equals(it.getPath()));
        answer.path("aiSystem").matchesJsonStrictly("{\"key\": \"ai-06\", \"useCase\": null, \"objective\": null}");
        answer.path("strategicObjective.systems").entityList(Object.class).hasSize(0);
        answer.path("alignment").valueIsNull();
    }

    @Test
    @DisplayName("R-ORG-11 rm-01 is blocked by rm-03, which is late")
    void theRoadmapShowsWhatBlocks() {
        ask("{ roadmapItem(by: {key: \"rm-01\"}, asOf: \"2026-11-21\") { blockedBy { key status } dependsOn { key } } }")
                .path("roadmapItem.blockedBy[*].key")
                .entityList(String.class)
                .containsExactly("rm-03")
                .path("roadmapItem.dependsOn[*].key")
                .entityList(String.class)
                .containsExactly("rm-02", "rm-03");
    }

    @Test
    @DisplayName("R-ORG-17 The feed of ou-utl shows ms-01 with ou-aid and ou-ict")
    void theFeedOfAUnitShowsItsMilestones() {
        ask("{ unit(by: {key: \"ou-utl\"}, asOf: \"2026-11-21\") { milestones { key units { key } } } }")
                .path("unit.milestones[0].units[*].key")
                .entityList(String.class)
                .containsExactly("ou-utl", "ou-aid", "ou-ict");
    }

    @Test
    @DisplayName("R-ORG-14 Engagements of ai-10 list en-03 and its twelve comments, once it is related")
    void engagementsOfASystemAreListed() {
        var versions = new ArrayList<Integer>();
        for (int i = 0; i < 2; i++) {
            var version = ask("{ aiSystem(by: {key: \"ai-10\"}) { version } }").path("aiSystem.version")
                    .entity(Integer.class)
                    .get();
            callers.asThemselves(lindavik, person("p-006"), () -> api.document(
                    "mutation { relateEngagement(input: {aiSystem: {key: \"ai-10\"}, engagement: {key: \"en-03\"}}) { aiSystem { stakeholderEngagements { key outcome attendees { key } } } errors { code message } } }")
                    .execute()
                    .path("relateEngagement.aiSystem.stakeholderEngagements[*].outcome")
                    .entityList(String.class)
                    .containsExactly("Twelve comments"));
            versions.add(version);
        }
        assertThat(ask("{ aiSystem(by: {key: \"ai-10\"}) { version } }").path("aiSystem.version")
                .entity(Integer.class)
                .get()).as("related once").isEqualTo(versions.getLast());
    }

    @Test
    @DisplayName("R-ORG-22 An objective is named by those who answer for a system, and no other objective than a known one")
    void anObjectiveIsNamed() {
        var version = ask("{ aiSystem(by: {key: \"ai-23\"}) { version } }").path("aiSystem.version")
                .entity(Integer.class)
                .get();
        var input = "aiSystem: {key: \"ai-23\"}, expectedVersion: " + version + ", objective: {key: \"%s\"}";
        var document = "mutation { serveObjective(input: {" + input
                + "}) { aiSystem { objective { key } } errors { code field } } }";

        callers.asThemselves(lindavik, person("p-041"), () -> api.document(document.formatted("so-2")).execute())
                .path("serveObjective.errors[0].code")
                .entity(String.class)
                .isEqualTo("NOT_PERMITTED");
        callers.asThemselves(lindavik, person("p-006"), () -> api.document(document.formatted("so-77")).execute())
                .path("serveObjective.errors[0].code")
                .entity(String.class)
                .isEqualTo("NOT_FOUND");
        callers.asThemselves(lindavik, person("p-006"), () -> api.document(document.formatted("so-2")).execute())
                .path("serveObjective.aiSystem.objective.key")
                .entity(String.class)
                .isEqualTo("so-2");
    }

    @Test
    @DisplayName("R-ORG-24 A duty of leadership is open until something of the year shows it")
    void leadershipIsProvenYearByYear() {
        callers.asPerson(lindavik, person("p-002"), () -> api.document(
                "mutation { proveLeadershipDuty(input: {leader: {key: \"p-002\"}, duty: BUILD_CULTURE, evidence: \"Town hall\", givenOn: \"2026-03-01\"}) { leader { year } errors { code message } } }")
                .execute(), Permission.READ)
                .path("proveLeadershipDuty.leader.year")
                .entity(Integer.class)
                .isEqualTo(2026);

        assertThat(openDuties("p-002", DAY)).contains("MONITOR_AND_AUDIT").doesNotContain("BUILD_CULTURE").hasSize(5);
        assertThat(openDuties("p-002", LocalDate.of(2026, 2, 28))).hasSize(6);
        assertThat(dutiesOf("p-002", DAY, DutyKind.LEADERSHIP_DUTY)).hasSize(5)
                .allSatisfy(it -> assertThat(it.due()).isEqualTo(LocalDate.of(2026, 12, 31)));
        assertThat(dutiesOf("p-040", DAY, DutyKind.LEADERSHIP_DUTY)).isEmpty();
    }

    @Test
    @DisplayName("R-ROL-40 What rests on a leaver is listed: the committee com-02, and p-049 who still reports")
    void whatRestsOnALeaverIsListed() {
        assertThat(commitmentsOf("p-060")).extracting(it -> it.kind() + " " + it.subject().reference())
                .contains("COMMITTEE com-02", "REPORTING_LINE p-049");
        assertThat(commitmentsOf("p-042")).extracting(it -> it.kind() + " " + it.subject().reference())
                .contains("HEAD_OF_UNIT ou-utl", "OBJECTIVE so-2", "COMMITTEE com-01");
        assertThat(commitmentsOf("p-007")).extracting(it -> it.kind() + " " + it.subject().reference())
                .contains("ROADMAP_ITEM rm-01", "ROADMAP_ITEM rm-03");
    }

    @Test
    void ownersOfTheRoadmapAreToldWhatToDeliver() {
        assertThat(dutiesOf("p-007", DAY, DutyKind.ROADMAP_ITEM)).extracting(it -> it.subject().reference())
                .containsExactly("rm-01", "rm-03");
    }

    @Test
    @DisplayName("R-INV-03 R-INV-35 Heads are asked to declare, product managers to take over, who classified to review")
    void theRegisterAsksPeople() {
        assertThat(dutiesOfAll(DutyKind.DECLARATION)).extracting(it -> keyOf(it.person()))
                .containsExactlyInAnyOrder("p-050", "p-030");
        assertThat(dutiesOfAll(DutyKind.HANDOVER)).extracting(it -> it.subject().reference()).contains("ai-20");
        assertThat(dutiesOfAll(DutyKind.CLASSIFICATION_REVIEW))
                .anySatisfy(it -> assertThat(it.subject().reference()).isEqualTo("ai-02"));
        assertThat(commitmentsOf("p-040")).extracting(it -> it.kind() + " " + it.subject().reference())
                .contains("BUSINESS_KPI ai-03/Adviser stress alerts");
    }

    @Test
    @DisplayName("R-ROL-36 R-ROL-32 Holders are asked to confirm, and those who answer for a matrix to review it")
    void rolesAskPeople() {
        assertThat(dutiesOf("p-037", DAY, DutyKind.ROLE_CONFIRMATION)).extracting(Duty::due)
                .contains(LocalDate.of(2026, 6, 1));
        assertThat(dutiesOf("p-047", DAY, DutyKind.ROLE_CONFIRMATION)).isEmpty();
        assertThat(dutiesOfAll(DutyKind.RACI_REVIEW)).anySatisfy(it -> {
            assertThat(it.subject().reference()).isEqualTo("m-ai-10");
            assertThat(it.due()).isEqualTo(LocalDate.of(2026, 5, 15));
        });
    }

    private List<Duty> dutiesOfAll(DutyKind kind) {
        return as(() -> {
            var everybody = people.all(DAY).stream().map(PersonView::id).toList();
            return duties.stream()
                    .flatMap(it -> it.dutiesOf(everybody, DAY).stream())
                    .filter(it -> it.kind() == kind)
                    .toList();
        });
    }

    private String keyOf(PersonId person) {
        return Objects.requireNonNull(as(() -> people.byId(List.of(person), DAY).get(person))).key();
    }

    private List<String> openDuties(String leader, LocalDate day) {
        record Duty(String duty, String status) {}
        record Person(String key) {}
        record OfLeader(Person leader, List<Duty> duties) {}
        return ask("{ leadershipDuties(asOf: \"" + day + "\") { leader { key } duties { duty status } } }")
                .path("leadershipDuties")
                .entityList(OfLeader.class)
                .get()
                .stream()
                .filter(it -> it.leader().key().equals(leader))
                .flatMap(it -> it.duties().stream())
                .filter(it -> it.status().equals("OPEN"))
                .map(Duty::duty)
                .toList();
    }

    private List<Commitment> commitmentsOf(String person) {
        var id = person(person);
        return as(() -> commitments.stream().flatMap(it -> it.commitmentsOf(List.of(id), DAY).stream()).toList());
    }

    private List<Duty> dutiesOf(String person, LocalDate day, DutyKind kind) {
        var id = person(person);
        return as(() -> duties.stream()
                .flatMap(it -> it.dutiesOf(List.of(id), day).stream())
                .filter(it -> it.kind() == kind)
                .toList());
    }

    private PersonId person(String key) {
        return Objects.requireNonNull(as(() -> people.idsOf(List.of(key)).get(key)));
    }

    private GraphQlTester.Response ask(String document) {
        return as(() -> api.document(document).execute());
    }

    private <T> T as(Supplier<T> work) {
        return callers.asEverybody(lindavik, work);
    }
}
