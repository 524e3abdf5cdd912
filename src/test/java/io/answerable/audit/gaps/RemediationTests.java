package io.answerable.audit.gaps;

import static io.answerable.risk.RiskRow.risk;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.access.Permission;
import io.answerable.audit.FindingFacts;
import io.answerable.audit.FindingGrade;
import io.answerable.audit.FindingSource;
import io.answerable.audit.FindingState;
import io.answerable.audit.GapAssessmentCompleted;
import io.answerable.audit.GapAssessmentId;
import io.answerable.audit.ImprovementApi;
import io.answerable.kernel.NewId;
import io.answerable.organisation.OrganisationFacts;
import io.answerable.organisation.PersonStatus;
import io.answerable.signals.spi.Commitments;
import io.answerable.signals.spi.DutyKind;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.AopTestUtils;

/** R-AUD-12, R-ROL-12: one plan of what has to be put right, from gaps and risks. */
class RemediationTests extends ImprovementApi {

    private static final String PLAN = "{ remediationPlan { nodes { key priority item risks { key } owner { key } resources due state } } }";

    private @Autowired DrawingUpPlanAfterAssessment listener;

    private @Autowired DutiesInGaps duties;

    @BeforeEach
    void gapsAndRisks() {
        told(town.today.minusDays(9), gaps("ga-1", town.today.minusDays(20), "6.1.4", "A.5.4"));
        told(town.today.minusDays(9), risk("rk-07", town.today.minusDays(20)).of("ai-22").rated(4, 5).ownedBy("p-047"),
                risk("rk-03", town.today.minusDays(20)).of("ai-10").rated(4, 4).ownedBy("p-039"),
                risk("rk-01", town.today.minusDays(20)).of("ai-22").rated(2, 2).ownedBy("p-047"));
        told(town.today.minusDays(9), new FindingFacts("fn-2", FindingSource.MONITORING, null, null, "ai-22",
                FindingGrade.MAJOR_NC, "A.5.4", "No assessment", town.today.minusDays(20), FindingState.OPEN));
    }

    private void drawnUp() {
        done(lead(), "drawUpRemediationPlan", "reason: \"As agreed\"", "items { key }");
    }

    @Test
    @DisplayName("R-AUD-12 R-ROL-12 A gap and a risk that call for the same are one item; gravest first, owned by who answers")
    void gapsAndRisksGiveOnePlan() {
        drawnUp();

        as(lead(), PLAN).path("remediationPlan.nodes").matchesJsonStrictly("""
                [{"key": "rp-A.5.4", "priority": "CRITICAL", "item": "A.5.4", "risks": [{"key": "rk-07"}],
                    "owner": {"key": "p-047"}, "resources": null, "due": null, "state": "OPEN"},
                {"key": "rp-rk-03", "priority": "HIGH", "item": null, "risks": [{"key": "rk-03"}],
                    "owner": {"key": "p-039"}, "resources": null, "due": null, "state": "OPEN"},
                {"key": "rp-6.1.4", "priority": "MEDIUM", "item": "6.1.4", "risks": [],
                    "owner": {"key": "p-007"}, "resources": null, "due": null, "state": "OPEN"}]""");
    }

    @Test
    @DisplayName("R-AUD-12 What people decided stays when the plan is drawn up again; what calls for nothing more is done")
    void thePlanFollowsItsSources() {
        drawnUp();
        done(lead(), "assignRemediation", changing("remediationItem", "rp-A.5.4", 1,
                "owner: {key: \"p-028\"}, resources: \"Two weeks\", due: \"2099-01-31\", state: IN_PROGRESS"),
                "remediationItem { version }");
        told(town.today, risk("rk-03", town.today.minusDays(20)).of("ai-10").rated(2, 2).ownedBy("p-039"));
        told(town.today, gaps("ga-2", town.today, "A.5.4"));

        drawnUp();
        drawnUp();

        as(lead(),
                "{ remediationPlan { nodes { key owner { key } resources due state gapAssessment { key } version } } }")
                .path("remediationPlan.nodes")
                .matchesJsonStrictly("""
                        [{"key": "rp-A.5.4", "owner": {"key": "p-028"}, "resources": "Two weeks", "due": "2099-01-31",
                            "state": "IN_PROGRESS", "gapAssessment": {"key": "ga-2"}, "version": 3},
                        {"key": "rp-rk-03", "owner": {"key": "p-039"}, "resources": null, "due": null, "state": "DONE",
                            "gapAssessment": null, "version": 2},
                        {"key": "rp-6.1.4", "owner": {"key": "p-007"}, "resources": null, "due": null, "state": "DONE",
                            "gapAssessment": {"key": "ga-1"}, "version": 2}]""");
        assertThat(acts("rp-6.1.4")).containsExactly("PLANNED", "SETTLED");
    }

    @Test
    @DisplayName("What a later assessment still finds has not been put right")
    void whatIsStillWrongIsOpenAgain() {
        drawnUp();
        done(lead(), "assignRemediation",
                changing("remediationItem", "rp-6.1.4", 1, "owner: {key: \"p-007\"}, state: DONE"),
                "remediationItem { state }");
        drawnUp();
        as(lead(), PLAN).path("remediationPlan.nodes[?(@.key == 'rp-6.1.4')].state").matchesJsonStrictly("[\"DONE\"]");

        told(town.today, gaps("ga-2", town.today, "6.1.4"));
        drawnUp();

        as(lead(), PLAN).path("remediationPlan.nodes[?(@.key == 'rp-6.1.4')].state").matchesJsonStrictly("[\"OPEN\"]");
    }

    @Test
    @DisplayName("R-AUD-12 A risk that has calmed down and comes back is open again, unless somebody has said that it is done")
    void whatComesBackIsOpenAgain() {
        drawnUp();
        for (var likelihood : List.of(1, 4)) {
            told(town.today, risk("rk-03", town.today.minusDays(20)).of("ai-10").rated(likelihood, 4).ownedBy("p-039"));
            drawnUp();
        }
        as(lead(), PLAN).path("remediationPlan.nodes[?(@.key == 'rp-rk-03')].state").matchesJsonStrictly("[\"OPEN\"]");

        done(lead(), "assignRemediation",
                changing("remediationItem", "rp-rk-03", 3, "owner: {key: \"p-039\"}, state: DONE"),
                "remediationItem { state }");
        drawnUp();
        as(lead(), PLAN).path("remediationPlan.nodes[?(@.key == 'rp-rk-03')].state").matchesJsonStrictly("[\"DONE\"]");

        for (var likelihood : List.of(1, 4)) {
            told(town.today, risk("rk-03", town.today.minusDays(20)).of("ai-10").rated(likelihood, 4).ownedBy("p-039"));
            drawnUp();
        }
        as(lead(), PLAN).path("remediationPlan.nodes[?(@.key == 'rp-rk-03')].state").matchesJsonStrictly("[\"OPEN\"]");
    }

    @Test
    @DisplayName("R-AUD-12 Nobody who has left puts anything right")
    void whoHasLeftPutsNothingRight() {
        drawnUp();
        assertThat(refused(lead(), "assignRemediation",
                changing("remediationItem", "rp-A.5.4", 1, "owner: {key: \"p-060\"}, state: OPEN")))
                .isEqualTo("VALIDATION_FAILED");
        done(lead(), "assignRemediation",
                changing("remediationItem", "rp-A.5.4", 1, "owner: {key: \"p-041\"}, state: OPEN"),
                "remediationItem { state }");
        hasLeft("p-041");
        drawnUp();

        as(lead(), PLAN).path("remediationPlan.nodes[?(@.key == 'rp-A.5.4')].owner.key")
                .matchesJsonStrictly("[\"p-047\"]");
    }

    private void hasLeft(String key) {
        var person = new OrganisationFacts.Person(key, "Name of " + key, key + "@town.example", "ou-cit", "Agent",
                "p-038", PersonStatus.LEFT, null, town.today.minusDays(1), null);
        inTown(() -> organisations.record(
                new OrganisationFacts(town.today, null, List.of(), List.of(), List.of(person), List.of()),
                (section, rows) -> {
                }));
    }

    @Test
    @DisplayName("Q5 What has to be put right rests on its owner until it is done")
    void remediationRestsOnItsOwner() {
        drawnUp();
        var id = town.person("p-047");
        assertThat(Objects.requireNonNull(inTown(() -> commitments.stream()
                .flatMap(it -> it.commitmentsOf(List.of(id), town.today).stream())
                .filter(it -> it.kind().name().equals("REMEDIATION"))
                .map(it -> it.subject().reference())
                .toList()))).containsExactly("rp-A.5.4");
    }

    private @Autowired List<Commitments> commitments;

    @Test
    @DisplayName("The plan follows a completed assessment, also when the news comes late or twice")
    void thePlanFollowsACompletedAssessment() {
        for (int times = 0; times < 2; times++) {
            inTown(() -> {
                AopTestUtils.<DrawingUpPlanAfterAssessment>getTargetObject(listener)
                        .on(new GapAssessmentCompleted(GapAssessmentId.of(NewId.next()), COUNTS,
                                town.today.minusDays(30), actor.provenance()));
                return 1;
            });
        }

        as(lead(), PLAN).path("remediationPlan.nodes[*].key").entityList(String.class).hasSize(3);
        assertThat(acts("rp-A.5.4")).containsExactly("PLANNED");
    }

    @Test
    void ownersTellHowFarTheyAreAndHaveItAmongTheirDuties() {
        drawnUp();
        var owner = somebody("p-047", Set.of());
        var move = "owner: {key: \"p-047\"}, state: IN_PROGRESS";
        assertThat(refused(somebody("p-041", Set.of()), "assignRemediation",
                changing("remediationItem", "rp-A.5.4", 1, move))).isEqualTo("NOT_PERMITTED");
        assertThat(refused(owner, "assignRemediation",
                changing("remediationItem", "rp-A.5.4", 1, "owner: {key: \"p-041\"}"))).isEqualTo("NOT_PERMITTED");
        assertThat(dutiesOf("p-047")).containsExactly("REMEDIATION rp-A.5.4");
        done(owner, "assignRemediation", changing("remediationItem", "rp-A.5.4", 1, move), "remediationItem { state }");
        done(owner, "assignRemediation", changing("remediationItem", "rp-A.5.4", 2,
                "owner: {key: \"p-047\"}, state: DONE"), "remediationItem { state }");

        assertThat(dutiesOf("p-047")).isEmpty();
    }

    private List<String> dutiesOf(String person) {
        var id = town.person(person);
        return Objects.requireNonNull(inTown(() -> duties.dutiesOf(List.of(id), town.today)
                .stream()
                .filter(it -> it.kind() == DutyKind.REMEDIATION)
                .map(it -> it.kind() + " " + it.subject().reference())
                .toList()));
    }

    @Test
    void onlyWhoLeadsTheImprovementDrawsUpThePlanAndOnlyWhoGovernsReadsIt() {
        drawnUp();
        var reader = somebody("p-039", Set.of(Permission.READ_GOVERNANCE));
        assertThat(refused(reader, "drawUpRemediationPlan", "reason: \"Mine\"")).isEqualTo("NOT_PERMITTED");
        as(somebody("p-039", Set.of()), "{ remediationPlan { totalCount } }").errors()
                .satisfy(it -> assertThat(it).hasSize(1));
        town = newTown();
        as(lead(), "{ remediationPlan { totalCount } }").path("remediationPlan.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }
}
