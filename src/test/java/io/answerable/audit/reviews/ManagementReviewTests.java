package io.answerable.audit.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.access.Permission;
import io.answerable.audit.AuditState;
import io.answerable.audit.ImprovementApi;
import io.answerable.audit.ManagementReviewDirectory;
import io.answerable.audit.ManagementReviewFacts;
import io.answerable.audit.ManagementReviewHeld;
import io.answerable.audit.ManagementReviewState;
import io.answerable.audit.ReviewInputKind;
import io.answerable.events.Deliveries;
import io.answerable.kernel.RowRefusal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** R-AUD-10: top management looks at the whole, with complete inputs, decisions and actions. */
class ManagementReviewTests extends ImprovementApi {

    private @Autowired DutiesInReviews duties;

    private @Autowired CommitmentsInReviews commitments;

    private @Autowired ManagementReviewDirectory reviews;

    private void scheduled(String key) {
        done(lead(), "scheduleManagementReview",
                "key: \"%s\", planned: \"%s\", chair: {key: \"p-001\"}".formatted(key, town.today),
                "managementReview { state missingInputs }");
    }

    private int compiled(String key, int version) {
        int now = version;
        for (var kind : ReviewInputKind.values()) {
            var says = kind == ReviewInputKind.OPPORTUNITIES
                    ? "absentBecause: \"None was found\""
                    : "summary: \"As told\"";
            done(lead(), "compileReviewInput",
                    changing("managementReview", key, now++, "kind: %s, %s".formatted(kind, says)),
                    "managementReview { version }");
        }
        return now;
    }

    private int ready(String key) {
        scheduled(key);
        int version = compiled(key, 1);
        done(lead(), "declareReviewReady", changing("managementReview", key, version, ""),
                "managementReview { state }");
        return version + 1;
    }

    @Test
    @DisplayName("R-AUD-10 D-6 A review is held with every kind of input there, or absent for a reason; decisions and actions follow")
    void aReviewIsHeldWithCompleteInputs() {
        scheduled("mr-1");
        done(lead(), "compileReviewInput",
                changing("managementReview", "mr-1", 1, "kind: AUDIT_RESULTS, summary: \"Two major\""),
                "managementReview { version }");
        assertThat(refused(lead(), "declareReviewReady", changing("managementReview", "mr-1", 2, "")))
                .isEqualTo("D-6");
        assertThat(refused(lead(), "compileReviewInput",
                changing("managementReview", "mr-1", 2, "kind: AUDIT_RESULTS"))).isEqualTo("VALIDATION_FAILED");
        assertThat(refused(director(), "holdManagementReview", changing("managementReview", "mr-1", 2, "")))
                .isEqualTo("TRANSITION_NOT_ALLOWED");
        int version = compiled("mr-1", 2);
        done(lead(), "declareReviewReady", changing("managementReview", "mr-1", version, ""),
                "managementReview { state }");
        done(director(), "holdManagementReview", changing("managementReview", "mr-1", version + 1, """
                decisions: ["Fund an AI office"],
                actions: [{text: "Name an incident manager", owner: {key: "p-002"}, due: "%s"}]"""
                .formatted(town.today)), "managementReview { state }");

        as(lead(),
                """
                        { managementReview(by: {key: "mr-1"}) { state heldOn overdue chair { key } missingInputs
                            inputs { kind present told summary reason }
                            decisions { number text state owner { key } } actions { number text owner { key } due state } } }""")
                .path("managementReview")
                .matchesJson("""
                        {"state": "HELD", "heldOn": "%1$s", "overdue": false, "chair": {"key": "p-001"},
                            "missingInputs": ["OPPORTUNITIES"],
                            "decisions": [{"number": 1, "text": "Fund an AI office", "state": "OPEN", "owner": null}],
                            "actions": [{"number": 2, "text": "Name an incident manager", "owner": {"key": "p-002"},
                                "due": "%1$s", "state": "OPEN"}]}""".formatted(town.today));
        done(lead(), "closeManagementReview", changing("managementReview", "mr-1", version + 2, ""),
                "managementReview { closedOn }");
        assertThat(refused(lead(), "compileReviewInput",
                changing("managementReview", "mr-1", version + 3, "kind: OBJECTIVES, summary: \"Late\"")))
                .isEqualTo("TRANSITION_NOT_ALLOWED");
        assertThat(acts("mr-1")).containsSequence("INPUTS_READY", "HELD", "CLOSED");
    }

    @Test
    @DisplayName("D-6 Only top management holds a review")
    void onlyTopManagementHoldsAReview() {
        int version = ready("mr-1");
        var sponsor = somebody("p-002", Set.of(Permission.APPROVE), inOrganisation("role.executive-sponsor"));

        assertThat(refused(sponsor, "holdManagementReview", changing("managementReview", "mr-1", version, "")))
                .isEqualTo("D-6");
        assertThat(refused(lead(), "holdManagementReview", changing("managementReview", "mr-1", version, "")))
                .isEqualTo("NOT_PERMITTED");
        assertThat(refused(director(), "holdManagementReview", changing("managementReview", "mr-1", version, """
                actions: [{text: "Too late", owner: {key: "p-002"}, due: "%s"}]""".formatted(town.today.minusDays(1)))))
                .isEqualTo("VALIDATION_FAILED");
    }

    @Test
    @DisplayName("R-AUD-10 What a review asked for is followed up by its owner, and is late the day after it was due")
    void actionsAreFollowedUp() {
        int version = ready("mr-1");
        done(director(), "holdManagementReview", changing("managementReview", "mr-1", version, """
                decisions: ["Go on"], actions: [{text: "Name somebody", owner: {key: "p-002"}, due: "%s"}]"""
                .formatted(town.today)), "managementReview { state }");
        assertThat(dutiesOf("p-002")).containsExactly("FOLLOW_UP mr-1/2 " + town.today);
        assertThat(restingOn("p-002")).containsExactly("MANAGEMENT_REVIEW mr-1/2");
        assertThat(overdueOn(town.today.toString())).isEmpty();
        assertThat(overdueOn(town.today.plusDays(1).toString())).containsExactly(1);

        var told = "number: 2, state: DONE, note: \"It is p-028\"";
        assertThat(refused(somebody("p-041", Set.of()), "followUpReview",
                changing("managementReview", "mr-1", version + 1, told))).isEqualTo("NOT_PERMITTED");
        assertThat(refused(somebody("p-041", Set.of()), "followUpReview",
                changing("managementReview", "mr-1", 99, told))).isEqualTo("NOT_PERMITTED");
        assertThat(refused(lead(), "followUpReview",
                changing("managementReview", "mr-1", version + 1, "number: 9, state: DONE"))).isEqualTo("NOT_FOUND");
        done(somebody("p-002", Set.of()), "followUpReview", changing("managementReview", "mr-1", version + 1, told),
                "managementReview { version inputs { summary } }").path("followUpReview.managementReview")
                .valueIsNull();

        assertThat(dutiesOf("p-002")).isEmpty();
        as(lead(), "{ managementReview(by: {key: \"mr-1\"}) { actions { state note } decisions { state } } }")
                .path("managementReview")
                .matchesJsonStrictly("""
                        {"actions": [{"state": "DONE", "note": "It is p-028"}], "decisions": [{"state": "OPEN"}]}""");
    }

    @Test
    @DisplayName("P3 What a review decides is on the roadmap once, however often the news come")
    void decisionsArePlannedOnce() {
        int version = ready("mr-1");
        done(director(), "holdManagementReview",
                changing("managementReview", "mr-1", version,
                        """
                                decisions: ["Fund an AI office"], actions: [{text: "Name somebody", owner: {key: "p-002"}, due: "%s"}]"""
                                .formatted(town.today)),
                "managementReview { state }");
        heard("mr-1");

        assertThat(roadmap()).containsExactly("mr-1/1 Fund an AI office, ON_TRACK");
        assertThat(acts("mr-1/1")).containsExactly("PLANNED");
    }

    @Test
    @DisplayName("P3 A dossier plans nothing, and late news do not plan what has been done by then")
    void whatHasBeenDoneIsNotPlanned() {
        told(town.today, review("mr-1", town.today.minusDays(9), "Fund an AI office", "Tell everybody"));
        assertThat(roadmap()).isEmpty();
        done(lead(), "followUpReview", changing("managementReview", "mr-1", 1, "number: 1, state: DONE"),
                "managementReview { version }");
        heard("mr-1");

        assertThat(roadmap()).containsExactly("mr-1/2 Tell everybody, ON_TRACK");
    }

    /** Once more, and late. */
    private void heard(String key) {
        inTown(() -> {
            var id = Objects.requireNonNull(reviews.idsOf(List.of(key)).get(key));
            events.publishEvent(new ManagementReviewHeld(id, town.today, List.of(), List.of(), List.of(),
                    actor.provenance()));
            return 1;
        });
        new Deliveries(jdbc).areSettledFor(town.organisation);
    }

    private List<String> roadmap() {
        return ask("{ roadmap { nodes { key title status } } }").path("roadmap.nodes")
                .entityList(JsonNode.class)
                .get()
                .stream()
                .map(it -> it.path("key").asString() + " " + it.path("title").asString() + ", "
                        + it.path("status").asString())
                .toList();
    }

    @Test
    @DisplayName("R-AUD-10 A dossier with one more decision leaves the actions of the review alone")
    void oneMoreDecisionLeavesActionsAlone() {
        int version = ready("mr-1");
        done(director(), "holdManagementReview", changing("managementReview", "mr-1", version, """
                decisions: ["Go on"], actions: [{text: "Name somebody", owner: {key: "p-002"}, due: "%s"}]"""
                .formatted(town.today)), "managementReview { state }");
        var kinds = List.of(ReviewInputKind.values());
        told(town.today, new ManagementReviewFacts("mr-1", town.today, town.today, ManagementReviewState.HELD, "p-001",
                List.of("Go on", "Fund it"), kinds.stream().filter(it -> it != ReviewInputKind.OPPORTUNITIES).toList(),
                List.of(ReviewInputKind.OPPORTUNITIES)));

        as(lead(), "{ managementReview(by: {key: \"mr-1\"}) { decisions { number text } actions { number text } } }")
                .path("managementReview")
                .matchesJsonStrictly("""
                        {"decisions": [{"number": 1, "text": "Go on"}, {"number": 3, "text": "Fund it"}],
                            "actions": [{"number": 2, "text": "Name somebody"}]}""");
        assertThat(dutiesOf("p-002")).containsExactly("FOLLOW_UP mr-1/2 " + town.today);
    }

    @Test
    void nobodyWhoHasLeftIsAskedToDoSomething() {
        assertThat(refused(lead(), "scheduleManagementReview", "planned: \"2099-01-01\", chair: {key: \"p-060\"}"))
                .isEqualTo("VALIDATION_FAILED");
        int version = ready("mr-1");
        assertThat(refused(director(), "holdManagementReview", changing("managementReview", "mr-1", version, """
                actions: [{text: "Too late", owner: {key: "p-060"}, due: "%s"}]""".formatted(town.today))))
                .isEqualTo("VALIDATION_FAILED");
    }

    private List<Integer> overdueOn(String day) {
        return as(lead(), "{ managementReview(by: {key: \"mr-1\"}, asOf: \"%s\") { actions { overdueDays } } }"
                .formatted(day))
                .path("managementReview.actions[?(@.overdueDays != null)].overdueDays")
                .entityList(Integer.class)
                .get();
    }

    private List<String> dutiesOf(String person) {
        var id = town.person(person);
        return Objects.requireNonNull(inTown(() -> duties.dutiesOf(List.of(id), town.today)
                .stream()
                .map(it -> it.kind() + " " + it.subject().reference() + " " + it.due())
                .toList()));
    }

    private List<String> restingOn(String person) {
        var id = town.person(person);
        return Objects.requireNonNull(inTown(() -> commitments.commitmentsOf(List.of(id), town.today)
                .stream()
                .map(it -> it.kind() + " " + it.subject().reference())
                .toList()));
    }

    @Test
    void whoeverChairsAReviewHasItAmongTheirDuties() {
        scheduled("mr-1");

        assertThat(dutiesOf("p-001")).containsExactly("MANAGEMENT_REVIEW mr-1 " + town.today);
        assertThat(restingOn("p-001")).containsExactly("MANAGEMENT_REVIEW mr-1");
        assertThat(dutiesOf("p-002")).isEmpty();
    }

    @Test
    @DisplayName("R-AUD-10 A dossier tells of decisions and of inputs that are there and missing, and is told them back")
    void aDossierIsToldBack() {
        var held = review("mr-01", town.today.minusDays(90), "Fund an AI office", "Seek certification");
        var next = new ManagementReviewFacts("mr-02", town.today.plusDays(9), null, ManagementReviewState.SCHEDULED,
                "p-001", List.of(), List.of(ReviewInputKind.AUDIT_RESULTS, ReviewInputKind.RISK_STATUS,
                        ReviewInputKind.NONCONFORMITIES),
                List.of(ReviewInputKind.PREVIOUS_ACTIONS, ReviewInputKind.CONTEXT_CHANGES,
                        ReviewInputKind.STAKEHOLDER_FEEDBACK, ReviewInputKind.OBJECTIVES,
                        ReviewInputKind.OPPORTUNITIES));
        told(town.today, held, next);

        assertThat(inTown(() -> recordingReviews.told(town.today))).containsExactly(held, next);
        assertThat(told(town.today, held, next).unchanged()).isEqualTo(2);
        as(lead(), "{ managementReviews { nodes { key missingInputs decisions { text } } } }")
                .path("managementReviews.nodes[1].missingInputs")
                .entityList(String.class)
                .hasSize(5);
        var shorter = review("mr-01", town.today.minusDays(90), "Fund an AI office");
        assertThat(told(town.today, shorter).changed()).isEqualTo(1);
        assertThat(inTown(() -> recordingReviews.told(town.today))).contains(shorter);
    }

    @Test
    @DisplayName("R-AUD-03 A review is offered the reports of audits that were handed in since the review before it")
    void reportsAreOffered() {
        told(town.today, audit("au-1", AuditState.REPORTED, town.today.minusDays(100), List.of()),
                audit("au-2", AuditState.REPORTED, town.today.minusDays(50), List.of()),
                audit("au-3", AuditState.REPORTED, town.today.minusDays(49), List.of()),
                audit("au-4", AuditState.IN_PROGRESS, town.today.minusDays(20), List.of()));
        told(town.today, review("mr-1", town.today.minusDays(50)), review("mr-2", null));

        as(lead(), "{ managementReviews { nodes { key offeredReports { key } } } }").path("managementReviews.nodes")
                .matchesJsonStrictly("""
                        [{"key": "mr-1", "offeredReports": [{"key": "au-1"}, {"key": "au-2"}]},
                        {"key": "mr-2", "offeredReports": [{"key": "au-3"}]}]""");
    }

    @Test
    void whatCannotBeIsRefusedWithItsPlace() {
        var kinds = Arrays.asList(ReviewInputKind.values());
        var lost = new ManagementReviewFacts("mr-01", null, null, ManagementReviewState.HELD, "p-999", List.of(), kinds,
                kinds);

        assertThat(told(town.today, lost).refusals()).extracting(RowRefusal::path)
                .containsExactlyInAnyOrder("chair", "held", "inputs_missing");
    }

    @Test
    @DisplayName("R-AUD-10 AUD-004 A review held more than 365 days ago is too long ago, and so is none at all (reading 15)")
    void aReviewIsHeldEveryYear() {
        assertThat(found("AUD-004", town.today)).isEmpty();
        profile(Map.of());
        assertThat(found("AUD-004", town.today)).containsExactly("org " + town.today);
        told(town.today, review("mr-0", town.today.minusDays(900)), review("mr-1", town.today.minusDays(365)),
                review("mr-2", null));

        assertThat(found("AUD-004", town.today)).isEmpty();
        assertThat(found("AUD-004", town.today.plusDays(1))).containsExactly("org " + town.today.plusDays(1));
        int version = ready("mr-3");
        done(director(), "holdManagementReview", changing("managementReview", "mr-3", version, ""),
                "managementReview { state }");
        assertThat(found("AUD-004", town.today.plusDays(365))).isEmpty();
        assertThat(found("AUD-004", town.today.plusDays(366))).containsExactly("org " + town.today.plusDays(366));
    }

    @Test
    void onlyWhoGovernsReadsAndAnotherTownSeesNothing() {
        scheduled("mr-1");
        var nobody = somebody("p-039", Set.of());
        assertThat(refused(nobody, "scheduleManagementReview",
                "planned: \"2099-01-01\", chair: {key: \"p-001\"}")).isEqualTo("NOT_PERMITTED");
        as(nobody, "{ managementReview(by: {key: \"mr-1\"}) { key } }").path("managementReview").valueIsNull();
        as(nobody, "{ managementReviews { totalCount } }").errors().satisfy(it -> assertThat(it).hasSize(1));
        var id = as(lead(), "{ managementReview(by: {key: \"mr-1\"}) { id } }").path("managementReview.id")
                .entity(String.class)
                .get();
        town = newTown();
        ask("{ managementReviews { totalCount } node(id: \"%s\") { id } }".formatted(id)).path("node").valueIsNull();
    }
}
